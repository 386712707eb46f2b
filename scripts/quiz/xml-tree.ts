import { SaxesParser } from 'saxes'

/** An element with the line it begins on. Text is that of the element itself, its own parts not. */
export type Element = {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: Element[]
  line: number
}

/** Why a file is not read at all. */
export class NotReadable extends Error {}

/** Deeper than any question bank; what goes on is made to harm. */
const deepest = 40

/** Reads XML. Document types are refused: they name files and multiply texts. */
export function xmlTree(xml: string): Element {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const root: Element = { name: '', attributes: {}, text: '', children: [], line: 1 }
  const open = [root]
  const add = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('error', (error) => {
    throw new NotReadable(error.message)
  })
  parser.on('doctype', () => {
    throw new NotReadable(`line ${parser.line}: a document type (DOCTYPE) is not read`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new NotReadable(`line ${parser.line}: it is nested too deep`)
    const element = { name, attributes, text: '', children: [], line: parser.line }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return root
}

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? []

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  childrenOf(element, name)[0]
