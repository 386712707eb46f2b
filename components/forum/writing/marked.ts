export type Mark = 'bold' | 'italic' | 'link' | 'quote' | 'list'

/** A text, and what is selected in it. */
type Selected = { text: string; from: number; to: number }

const around: Partial<Record<Mark, [before: string, after: string]>> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  link: ['[', '](https://)'],
}

/** Puts a mark around what is selected, or before each of its lines. */
export function marked(text: string, from: number, to: number, mark: Mark): Selected {
  const pair = around[mark]
  if (!pair) return beforeLines(text, from, to, mark === 'quote' ? '> ' : '- ')
  const [before, after] = pair
  const inside = text.slice(from, to)
  const whole = `${text.slice(0, from)}${before}${inside}${after}${text.slice(to)}`
  // Of a link that has its words the address comes next.
  const address = mark === 'link' && inside !== ''
  const start = address ? to + before.length + 2 : from + before.length
  const end = address ? start + 'https://'.length : to + before.length
  return { text: whole, from: start, to: end }
}

function beforeLines(text: string, from: number, to: number, sign: string): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const lines = text.slice(start, to).split('\n')
  const signed = lines.map((line) => `${sign}${line}`).join('\n')
  const whole = `${text.slice(0, start)}${signed}${text.slice(to)}`
  const end = start + signed.length
  return { text: whole, from: from === to ? end : start, to: end }
}
