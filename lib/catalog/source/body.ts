import type { Nodes, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { renderContent } from '@/lib/markdown/render'
import type { FaultCode } from './faults'
import type { Split } from './front-matter'
import { languageOf } from './languages'
import { checkAnchors, type Links, readLink, readPicture } from './links'
import { type Reading, report } from './reading'

/** Whose folder a text's links start from, and what the renderer has to know of its place. */
export type Place = { folder: string; idPrefix: string; headings?: 2 | 3 }

const words = (nodes: readonly Nodes[]) =>
  nodes.map((node) => ('value' in node ? node.value : '…')).join('')

const longestBody = 60_000

// Reads more than is shown (raw HTML, footnotes), to be able to say that it is not shown.
const parser = unified().use(remarkParse).use(remarkGfm).freeze()

const refusedTable = ({ children: [head] }: Table): [FaultCode, string] | null => {
  const titles = head?.children ?? []
  if (titles.length > 3) {
    const found = `the table has ${titles.length} columns`
    return ['tableTooWide', `${found}; on a phone there is room for three`]
  }
  const untitled = titles.findIndex(({ children }) => children.length === 0) + 1
  return untitled > 0
    ? ['untitledColumn', `column ${untitled} of the table has no title, for those who hear it read`]
    : null
}

/** What a text may not hold at all, and what to write in its place. */
const refused = (node: Nodes): [FaultCode, string] | null => {
  if (node.type === 'html') return ['rawHtml', 'HTML is shown as it is typed: write Markdown']
  if (node.type === 'heading' && node.depth === 1) {
    return [
      'titleInText',
      `begin "${words(node.children)}" with "##"; "#" would be the title, which stands above`,
    ]
  }
  if (node.type === 'table') return refusedTable(node)
  // What Markdown takes for a link has become one; what still stands in brackets is shown as it is.
  const unread = node.type === 'text' ? /\[[^\]]*\]\(([^)]*\s[^)]*)\)/.exec(node.value)?.[1] : null
  if (unread) return ['badLink', `"${unread}": an address has no spaces; rename the file`]
  const isNote = node.type === 'definition' || node.type === 'footnoteDefinition'
  return isNote
    ? ['badLink', 'footnotes and link definitions are not read: write [words](address)']
    : null
}

/**
 * The HTML of a text, or "" when it is empty or too long. What is wrong is reported with its line;
 * whether a text may be empty is for the caller to say.
 */
export const readBody = (reading: Reading, split: Split, place: Place): string => {
  const { folder, idPrefix, headings = 3 } = place
  const { file } = split.front
  if (split.body.length > longestBody) {
    const message = `the text has ${split.body.length} characters, at most ${longestBody}`
    report(reading, file, split.bodyLine, 'tooLong', message)
    return ''
  }
  const language = languageOf(file)
  const links: Links = { reading, file, folder, language, served: new Map(), anchors: [] }
  visit(parser.parse(split.body), (node) => {
    const line = split.bodyLine + (node.position?.start.line ?? 1) - 1
    const fault = refused(node)
    if (fault) report(reading, file, line, ...fault)
    if (node.type === 'link') readLink(links, node, line)
    if (node.type === 'image') readPicture(links, node, line)
  })
  const resolve = (url: string) =>
    url.startsWith('#') ? `#${idPrefix}--${url.slice(1)}` : links.served.get(url)
  const html = renderContent(split.body, { idPrefix, headings, resolve })
  checkAnchors(links, idPrefix, html)
  return html
}

/** Reports a text without words, where one is needed. */
export const requireBody = (reading: Reading, split: Split): void => {
  if (split.body.trim() !== '') return
  report(reading, split.front.file, split.bodyLine, 'emptyText', 'there is no text')
}
