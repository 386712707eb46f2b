import { createHash } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import ReactMarkdown from 'react-markdown'
import { describe, expect, it } from 'vitest'
import { Markdown } from '@/components/markdown'
import { contentPlugins, rendererVersion } from '@/lib/markdown/plugins'
import { renderContent, renderPost } from '@/lib/markdown/render'
import { corpus } from './corpus'
import { fixedHostile, hostile } from './hostile'
import { meaningOf } from './html'

const texts = [...Object.entries(corpus), ...hostile.map((text) => [text, text] as const)]
const place = {
  idPrefix: 'case',
  resolve: (address: string) => (address === 'map.png' ? '/files/0199-a' : undefined),
}

describe('react-markdown and the kept HTML', () => {
  it.each(texts)('agree on a post: %s', (_, text) => {
    const shown = renderToStaticMarkup(<Markdown>{text}</Markdown>)
    expect(meaningOf(shown)).toEqual(meaningOf(renderPost(text)))
  })

  it.each(texts)('agree on content: %s', (_, text) => {
    const { remark, rehype } = contentPlugins(place)
    const shown = renderToStaticMarkup(
      <ReactMarkdown remarkPlugins={remark} rehypePlugins={rehype}>
        {text}
      </ReactMarkdown>,
    )
    expect(meaningOf(shown)).toEqual(meaningOf(renderContent(text, place)))
  })
})

/** What each version of the renderer makes of the corpus. A new fingerprint needs a new version. */
const fingerprints: Record<number, string> = {
  1: '2c26e933683d4233',
}

it('raises its version whenever it renders differently', () => {
  const fixed = [...Object.values(corpus), ...fixedHostile]
  const all = fixed.map((text) => renderPost(text) + renderContent(text, place)).join('\n')
  const fingerprint = createHash('sha256').update(all).digest('hex').slice(0, 16)
  expect({ [rendererVersion]: fingerprint }).toEqual({
    [rendererVersion]: fingerprints[rendererVersion],
  })
})
