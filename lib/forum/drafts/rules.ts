/** The longest text that is quoted whole, in characters. */
const longestQuote = 600

/**
 * A text as the beginning of an answer to it: what it quotes itself is left out, and what is long
 * is cut between lines.
 */
export function quoteOf(body: string): string {
  const lines: string[] = []
  let length = 0
  for (const line of body.split('\n')) {
    if (/^\s*>/.test(line) || (line.trim() === '' && lines.length === 0)) continue
    length += line.length
    if (length > longestQuote) {
      lines.push(lines.length === 0 ? `${line.slice(0, longestQuote)}…` : '…')
      break
    }
    lines.push(line)
  }
  const text = lines.join('\n').trimEnd()
  return text === ''
    ? ''
    : `${text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}\n\n`
}

/** What the address of a forum's page asks for: the post that is answered, with its words or without. */
export const begunIn = (forum: string, search: Record<string, string>) => ({
  forum,
  quote: search['quote'] === '1' ? (search['reply'] ?? null) : null,
})

/** What stands in a box: what was begun, and below it what is quoted. */
export const boxText = (begun: string, quote: string): string =>
  [begun, quote].filter((text) => text !== '').join('\n\n')
