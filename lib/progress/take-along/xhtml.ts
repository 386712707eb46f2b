import type { Element, ElementContent, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { env } from '@/lib/platform/env'

/** The place of a picture in the file that is made, by the id under which the site serves it. */
export type Pictures = (id: string) => string | undefined

const served = /^\/files\/([^/?#]+)$/

const word = (value: unknown) => (typeof value === 'string' ? value : '')

/** A box of a list is no field to tick away from the site: it is drawn. */
const box = ({ properties }: Element): ElementContent => ({
  type: 'text',
  value: properties['checked'] ? '☑' : '☐',
})

const taken = (node: Element, pictures: Pictures): ElementContent => {
  const { tagName, properties } = node
  if (tagName === 'input') return box(node)
  if (tagName === 'img') {
    const { src, alt } = { src: word(properties['src']), alt: word(properties['alt']) }
    const at = pictures(served.exec(src)?.[1] ?? '')
    if (at === undefined) return { type: 'text', value: `[${alt}]` }
    return { ...node, properties: { src: at, alt } }
  }
  const href = properties['href']
  if (typeof href === 'string' && href.startsWith('/')) properties['href'] = env.BASE_URL + href
  // EPUB knows the alignment of a cell as a style only.
  const align = properties['align']
  if (typeof align === 'string') {
    delete properties['align']
    properties['className'] = [`to-${align}`]
  }
  return node
}

const stringify = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeStringify, {
    closeSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  })
  .freeze()

/** Kept HTML as XML that needs nothing from the site; links lead back to it by their whole address. */
export const toXhtml = (html: string, pictures: Pictures): string => {
  const root: Root = stringify.parse(html)
  visit(root, 'element', (node, at, parent) => {
    if (parent && at !== undefined) parent.children[at] = taken(node, pictures)
  })
  return stringify.stringify(root)
}

/** The ids of the pictures that a text shows. */
export const picturesIn = (html: string): string[] =>
  [...html.matchAll(/<img[^>]*\ssrc="\/files\/([^"/?#]+)"/g)].map(([, id = '']) => id)

/** Plain words between tags and in attributes. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&#38;')
    .replaceAll('<', '&#60;')
    .replaceAll('>', '&#62;')
    .replaceAll('"', '&#34;')
