import type { Root, RootContent, Text } from 'mdast'
import type { Processor } from 'unified'
import { visit } from 'unist-util-visit'

type MicromarkData = { micromarkExtensions?: { disable?: { null: string[] } }[] }

/**
 * What the parser does not look for: raw HTML (angle brackets are then text, and nobody's words vanish),
 * code by indentation (a letter pasted from mail is no code), underlined headings (a line of dashes is
 * a rule), footnotes (their ids would clash where several texts share a page) and link definitions
 * (what looks like one would vanish).
 */
const switchedOff = [
  'htmlFlow',
  'htmlText',
  'codeIndented',
  'setextUnderline',
  'definition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'gfmFootnoteDefinition',
]

/** A remark plugin: fewer constructs than Markdown has. */
export function fewerConstructs(this: Processor) {
  const data = this.data() as MicromarkData
  ;(data.micromarkExtensions ??= []).push({ disable: { null: switchedOff } })
}

const withBreaks = (node: Text): RootContent[] =>
  node.value
    .split('\n')
    .flatMap((value, at): RootContent[] =>
      at === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    )

/** A remark plugin for posts: a line ends where its writer ended it, as in a letter. */
export function keptLineBreaks() {
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('\n')) return
      const parts = withBreaks(node)
      parent.children.splice(index, 1, ...parts)
      return index + parts.length
    })
  }
}
