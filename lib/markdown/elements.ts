import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { languageClass } from './allowed'

const text = (value: string): ElementContent => ({ type: 'text', value })

/** The text of an element's attribute, or "" when it has none. */
const attribute = (element: Element, name: 'alt' | 'href' | 'src'): string => {
  const value = element.properties[name]
  return typeof value === 'string' ? value : ''
}

/** A rehype plugin: every heading moves down, and the first may be no higher than `highest`. */
export function demotedHeadings(options: { highest: number; by: number }) {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const rank = /^h([1-6])$/.exec(element.tagName)?.[1]
      if (!rank) return
      const moved = Math.min(6, Math.max(options.highest, Number(rank) + options.by))
      element.tagName = `h${moved}`
    })
  }
}

/** A rehype plugin: a picture in a post becomes a link to it, so that nothing is loaded from elsewhere. */
export function picturesAsLinks() {
  return (tree: Root) => {
    visit(tree, { type: 'element', tagName: 'img' }, (element, index, parent) => {
      if (!parent || index === undefined) return
      const href = attribute(element, 'src')
      const label = attribute(element, 'alt').trim() || href
      const inLink = parent.type === 'element' && parent.tagName === 'a'
      parent.children[index] = inLink
        ? text(label)
        : { type: 'element', tagName: 'a', properties: { href }, children: [text(label)] }
    })
  }
}

/**
 * A rehype plugin: a link says what search engines and the browser shall know of it; one that leads
 * where `allowed` does not reach is unwrapped, so that its words stay and nothing can be clicked.
 */
export function markedLinks(options: { allowed: RegExp; rel: readonly string[] }) {
  return (tree: Root) => {
    visit(tree, { type: 'element', tagName: 'a' }, (element, index, parent) => {
      const href = attribute(element, 'href')
      if (options.allowed.test(href)) {
        // The list of what is kept knows schemes in small letters alone.
        element.properties.href = href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
        element.properties.rel = [...options.rel]
      } else if (parent && index !== undefined) {
        parent.children.splice(index, 1, ...element.children)
        return index
      }
      return undefined
    })
  }
}

/** As a person writes it: `resumo%20final.pdf` names the file "resumo final.pdf". */
const decoded = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/**
 * A rehype plugin: the address of a file beside the text becomes where the site serves it. A picture
 * that is not ours gives way to its description.
 */
export function resolvedFiles(options: { resolve: (address: string) => string | undefined }) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'a') {
        element.properties.href =
          options.resolve(decoded(attribute(element, 'href'))) ?? element.properties.href
      } else if (element.tagName === 'img' && parent && index !== undefined) {
        const src = options.resolve(decoded(attribute(element, 'src')))
        if (src) element.properties = { src, alt: attribute(element, 'alt') }
        else parent.children[index] = text(attribute(element, 'alt'))
      }
    })
  }
}

/**
 * A rehype plugin: what the browser needs no form control and no style attribute for. A task's checkbox
 * becomes a sign, a cell's alignment becomes `data-align`, which the stylesheet reads; the one class
 * that stays is the language of code.
 */
export function plainAttributes() {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'input' && parent && index !== undefined) {
        parent.children[index] = text(element.properties.checked ? '☑' : '☐')
      }
      if (element.properties.className) {
        const names = [element.properties.className].flat().map(String)
        element.properties.className = names.filter((name) => languageClass.test(name)).slice(0, 1)
        if (element.properties.className.length === 0) delete element.properties.className
      }
      if (element.properties.align) {
        element.properties.dataAlign = element.properties.align
        delete element.properties.align
      }
    })
  }
}
