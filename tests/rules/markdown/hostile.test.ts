import { describe, expect, it } from 'vitest'
import { renderContent, renderPost } from '@/lib/markdown/render'
import { hostile, longTexts } from './hostile'
import { elementsOf, type Seen } from './html'

const text = 'a blockquote br code del em hr li ol p pre strong table tbody td th thead tr ul'
const tags = {
  post: new Set(`${text} h4 h5 h6`.split(' ')),
  content: new Set(`${text} h3 h4 h5 h6 img`.split(' ')),
}
type Kind = keyof typeof tags

/** For each attribute that may stand at all: where, and with which values. Written apart from the schema. */
const attributes: Record<Kind, Record<string, (seen: Seen, value: string) => boolean>> = {
  post: {
    href: ({ tag }, value) => tag === 'a' && /^(https?:\/\/|mailto:)[^\s"<>]*$/i.test(value),
    rel: ({ tag }, value) => tag === 'a' && value === 'nofollow ugc noopener',
    class: ({ tag }, value) => tag === 'code' && /^language-[\w+#-]+$/.test(value),
    start: ({ tag }, value) => tag === 'ol' && /^\d{1,9}$/.test(value),
    'data-align': ({ tag }, value) => /^t[dh]$/.test(tag) && /^(left|right|center)$/.test(value),
  },
  content: {
    href: ({ tag }, value) => tag === 'a' && /^(https?:\/\/|mailto:|#)[^\s"<>]*$/i.test(value),
    rel: ({ tag }, value) => tag === 'a' && value === 'noopener',
    class: ({ tag }, value) => tag === 'code' && /^language-[\w+#-]+$/.test(value),
    start: ({ tag }, value) => tag === 'ol' && /^\d{1,9}$/.test(value),
    id: ({ tag }, value) => /^h[3-6]$/.test(tag) && value.startsWith('planted--'),
    'data-align': ({ tag }, value) => /^t[dh]$/.test(tag) && /^(left|right|center)$/.test(value),
  },
}

const forbidden = (kind: Kind, html: string): string[] =>
  elementsOf(html).flatMap((seen) => [
    ...(tags[kind].has(seen.tag) ? [] : [`<${seen.tag}>`]),
    ...Object.entries(seen.attributes)
      .filter(([name, value]) => !attributes[kind][name]?.(seen, value))
      .map(([name, value]) => `${seen.tag} ${name}="${value}"`),
    ...(seen.tag === 'a' && !seen.attributes.href ? ['<a> that leads nowhere'] : []),
  ])

describe('a hostile text', () => {
  it('comes in at least two hundred kinds', () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(200)
  })

  it.each(hostile)('holds nothing but what is allowed in a post: %j', (payload) => {
    expect(forbidden('post', renderPost(payload))).toEqual([])
  })

  it.each(hostile)('holds nothing but what is allowed in content: %j', (payload) => {
    const html = renderContent(payload, { idPrefix: 'planted' })
    expect(forbidden('content', html)).toEqual([])
  })

  it.each(longTexts)('is rendered within two seconds: $name', ({ text }) => {
    const before = performance.now()
    expect(forbidden('post', renderPost(text))).toEqual([])
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  it('stays harmless when all of them stand in one text', () => {
    expect(forbidden('post', renderPost(hostile.join('\n\n')))).toEqual([])
    expect(forbidden('post', renderPost(hostile.join('')))).toEqual([])
  })

  it('is seen for what it is by this test', () => {
    expect(
      forbidden('post', '<p onclick="x"><a href="javascript:x">x</a><script></script></p>'),
    ).toEqual(['p onclick="x"', 'a href="javascript:x"', '<script>'])
  })
})
