import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { postPlugins } from './plugins'

const reader = unified().use(remarkParse).use(postPlugins.remark).freeze()

const shorten = (text: string, length: number): string => {
  const characters = Array.from(text)
  if (characters.length <= length) return text
  const cut = characters.slice(0, Math.max(0, length - 1)).join('')
  const lastSpace = characters[length - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  const words = cut.slice(0, lastSpace > length / 2 ? lastSpace : undefined)
  return `${words.replace(/[\s,;:.–-]+$/u, '')}…`
}

/**
 * What a Markdown text says, without its marks, on one line: for lists, subjects and previews.
 * At most `length` characters, cut between words, with an ellipsis when something was left out.
 */
export const plainText = (markdown: string, length: number): string => {
  const tree = reader.parse(markdown)
  const words: string[] = []
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      words.push(node.value)
    } else if (node.type === 'image') {
      words.push(node.alt ?? '')
    } else if ('children' in node && node.type !== 'root') {
      if (!['emphasis', 'strong', 'delete', 'link'].includes(node.type)) words.push(' ')
    } else if (node.type === 'break') {
      words.push(' ')
    }
  })
  return shorten(words.join('').replace(/\s+/g, ' ').trim(), length)
}
