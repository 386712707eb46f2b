import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** How a text of a question bank is written; `auto` may hold tags or not. */
export type Format = 'html' | 'markdown' | 'plain' | 'auto'

const style = { bullet: '-', emphasis: '_' } as const
const fromHtml = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkStringify, style)
  .freeze()
const stringifier = unified().use(remarkStringify, style).freeze()

const hasTags = (text: string) => /<\/?[a-z][^>]*>/i.test(text)
const lost = /<(img|video|audio|iframe|object|table|svg|math)\b/gi
// They carry files, scripts or looks, and are told of or not worth a word.
const dropped =
  /<(script|style|iframe|object|svg|math|video|audio)\b[\s\S]*?<\/\1>|<(img|iframe)\b[^>]*>/gi

/** What of a text cannot come along. */
const lostIn = (text: string): string[] =>
  [...new Set([...text.matchAll(lost)].map(([, tag = '']) => tag.toLowerCase()))].map((tag) =>
    tag === 'table' ? 'a table became lines' : `an element <${tag}> was left out`,
  )

/** A text as Markdown, with what was lost on the way. */
export function markdownOf(text: string, format: Format): { text: string; notes: string[] } {
  if (format === 'markdown') return { text: text.trim(), notes: [] }
  if (format === 'html' || (format === 'auto' && hasTags(text))) {
    const markdown = String(fromHtml.processSync(text.replace(dropped, '')))
    return { text: markdown.trim(), notes: lostIn(text) }
  }
  const children = text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: part.replace(/\s+/g, ' ').trim() }],
    }))
  return { text: stringifier.stringify({ type: 'root', children }).trim(), notes: [] }
}

/** A few words without any marks, where no Markdown is shown. */
export const plainOf = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
