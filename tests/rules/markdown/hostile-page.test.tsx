import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Post } from '@/components/forum/post'
import { maxPostLength, writePostSchema } from '@/lib/forum/schema'
import { cleanName, nameFault } from '@/lib/accounts/rules/name'
import type { ShownPost } from '@/lib/forum/threads/schema'
import { renderPost } from '@/lib/markdown/render'
import { cleanText } from '@/lib/platform/clean-text'
import { hostile, hostileNames, longTexts } from './hostile'
import { elementsOf } from './html'

const place = { edition: 'open', module: 'first' }

const post: ShownPost = {
  id: 'p',
  thread: 't',
  parentId: null,
  number: 1,
  depth: 0,
  html: '',
  language: 'pt',
  publishedAt: new Date(0),
  editedAt: null,
  gone: null,
  author: { name: 'Ana Silva', country: 'PT', role: null },
  isOwn: true,
  mayEdit: true,
  files: [],
  thanks: { count: 2, given: false, may: true },
  answers: null,
}

/** A page of three posts, of which the middle one means harm. */
const pageOf = (text: string, name = 'Ana Silva') =>
  renderToStaticMarkup(
    <main>
      {['Antes.', text, 'Depois.'].map((body, at) => (
        <Post
          key={at}
          locale="pt"
          heading="h2"
          post={{ ...post, html: renderPost(cleanText(body)), author: { ...post.author, name } }}
          anchor={`p-${at}`}
          timeZone="UTC"
          level={0}
          place={place}
          moderates
          savesData={false}
          translateHref="/translate"
          pathOf={(number) => `/${number}`}
          replyHref="/reply"
          quoteHref="/quote"
        />
      ))}
    </main>,
  )

const outlineOf = (html: string) =>
  elementsOf(html).flatMap(({ tag, attributes }) =>
    ['main', 'article', 'h2', 'form', 'input', 'button', 'script', 'style', 'svg'].includes(tag)
      ? [`${tag}#${attributes.id ?? ''}`]
      : [],
  )

const calm = outlineOf(pageOf('Calma.'))

describe('a page with a hostile text', () => {
  it.each(hostile)('keeps its outline: %j', (text) => {
    expect(outlineOf(pageOf(text))).toEqual(calm)
  })

  it.each(longTexts)('keeps its outline: $name', ({ text }) => {
    expect(outlineOf(pageOf(text))).toEqual(calm)
  })

  it.each(hostileNames)('keeps its outline and its direction under the name %j', (name) => {
    const html = pageOf('Calma.', cleanName(name))
    expect(outlineOf(html)).toEqual(calm)
    expect(html).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/)
    expect(elementsOf(html).filter(({ tag }) => tag === 'bdi')).toHaveLength(3)
  })

  it('takes no name with signs that are no letters', () => {
    const refused = hostileNames.filter((name) => nameFault(cleanName(name)) !== undefined)
    expect(refused).toEqual(
      expect.arrayContaining(hostileNames.filter((name) => /[<@]/.test(name))),
    )
  })
})

it.each([1, 1_000_000])(
  'a post of %i characters too many is refused, and says how many may be',
  (more) => {
    const body = 'x'.repeat(maxPostLength + more)
    const forum = '019c0000-0000-7000-8000-000000000000'
    const { error } = writePostSchema.safeParse({ forum, body })
    expect(error?.issues).toMatchObject([
      { code: 'too_big', path: ['body'], maximum: maxPostLength },
    ])
  },
)
