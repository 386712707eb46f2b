import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** One element as a browser would see it. */
export type Seen = { tag: string; attributes: Record<string, string> }

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])

/** Every element of some HTML, parsed as browsers parse it. */
export const elementsOf = (html: string): Seen[] => {
  const seen: Seen[] = []
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      seen.push({ tag: node.tagName, attributes })
    }
    childrenOf(node).forEach(visit)
  }
  visit(parseFragment(html))
  return seen
}

type Plain = string | { tag: string; attributes: Record<string, string>; children: Plain[] }

/** What some HTML means, whatever way it is spelled; white space between blocks left out. */
export const meaningOf = (html: string): Plain[] => {
  const read = (node: Node): Plain[] => {
    if ('value' in node) return node.value.trim() === '' ? [] : [node.value]
    if (!('tagName' in node)) return childrenOf(node).flatMap(read)
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [{ tag: node.tagName, attributes, children: childrenOf(node).flatMap(read) }]
  }
  return read(parseFragment(html))
}
