import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { DocumentSource } from './source'

const styles = [
  join(import.meta.dirname, '../../app/tokens.css'),
  join(import.meta.dirname, 'sheet.css'),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** A document as a page for the printer. */
export const sheet = ({ language, title, above, foot, body }: DocumentSource): string =>
  `<!doctype html><html lang="${language}" data-theme="light"><meta charset="utf-8">
<title>${escaped(title)}</title><style>${styles}
@page { @bottom-left { content: ${quoted(foot)} } }</style>
<header><p>${escaped(above)}</p><h1>${escaped(title)}</h1></header>
<main>${String(markdown.processSync(body))}</main></html>`
