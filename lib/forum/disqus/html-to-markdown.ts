import type { Element, Root, Text } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { isDense } from '@/lib/markdown/bounds'
import { cleanText } from '@/lib/platform/clean-text'
import { plainAddress, shownText } from './rules/post-links'

const textOf = (node: Element): string => {
  const parts: string[] = []
  visit(node, 'text', (text) => {
    parts.push(text.value)
  })
  return parts.join('')
}

const wordsOf = (property: unknown) => (typeof property === 'string' ? property : '')

const text = (value: string): Text => ({ type: 'text', value })

/** Links as they were meant: unwrapped, whole, and none where a file name was taken for a host. */
function meantLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return
      const { tagName, properties } = node
      if (tagName !== 'a' && tagName !== 'img') return
      const given = wordsOf(properties[tagName === 'a' ? 'href' : 'src'])
      const label = tagName === 'a' ? textOf(node) : wordsOf(properties['alt'])
      const href = plainAddress(given)
      const shown = href === null ? (label ? { label } : null) : shownText(label, href)
      parent.children[index] =
        href !== null && shown?.href !== undefined
          ? {
              ...node,
              ...{ tagName: 'a', properties: { href } },
              children:
                shown.label === label && tagName === 'a' ? node.children : [text(shown.label)],
            }
          : text(shown?.label ?? '')
    })
  }
}

/** A text without a tag was typed as it stands: its line ends are the writer's. */
const withBreaks = (html: string): string =>
  /<[a-z]/i.test(html)
    ? html
    : html
        .split(/\n{2,}/)
        .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`)
        .join('')

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(meantLinks)
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    fences: true,
    resourceLink: false,
    // A line ends where the writer ended it: our posts keep line ends.
    handlers: { break: () => '\n' },
  })
  .freeze()

const plain = unified().use(rehypeParse, { fragment: true }).freeze()

/** What an old post says, without any mark. */
function plainWords(html: string): string {
  const words: string[] = []
  visit(plain.parse(html), (node) => {
    if (node.type === 'text') words.push(node.value)
    if (node.type === 'element' && ['p', 'br', 'div', 'pre', 'li'].includes(node.tagName))
      words.push('\n')
  })
  return cleanText(words.join(''))
}

/**
 * The Markdown of a post that was kept as HTML: paragraphs, emphasis, code, quotes, lists and links,
 * all else as its words. Marks that somebody typed stay marks that are seen. It never throws: what
 * is built too strangely comes out as its words.
 */
export function markdownOf(html: string): string {
  const lines = withBreaks(html)
  try {
    const tree = converter.runSync(converter.parse(lines))
    const markdown = cleanText(converter.stringify(tree))
    return isDense(markdown) ? plainWords(lines) : markdown
  } catch (error) {
    // Nested deeper than the stack: nobody writes so.
    if (!(error instanceof RangeError)) throw error
    return plainWords(lines.slice(0, 20_000).replace(/<[^>]*>/g, ' '))
  }
}
