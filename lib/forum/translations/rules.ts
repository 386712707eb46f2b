/** A text cut into what is sent for translation and what stays as it is. */
export type Pieces = {
  texts: string[]
  /** Puts the translated texts where the others stood. */
  join: (translated: readonly string[]) => string
}

const fence = /^ {0,3}(?:```|~~~)/
/** What opens a line: quotes, list marks, headings. */
const mark = /^(?:[ \t]*(?:>|#{1,6}(?= )|[-+*](?= )|\d{1,9}[.)](?= )))*[ \t]*/

/**
 * Cuts Markdown line by line: the marks that open a line, code and empty lines stay, so that what
 * comes back has the structure of what went out.
 */
export function piecesOf(markdown: string): Pieces {
  let inCode = false
  const texts: string[] = []
  const lines = markdown.split('\n').map((line) => {
    const isFence = fence.test(line)
    if (isFence) inCode = !inCode
    const before = mark.exec(line)?.[0] ?? ''
    const text = line.slice(before.length)
    if (isFence || inCode || !/\p{L}/u.test(text)) return { before: line, at: null }
    texts.push(text)
    return { before, at: texts.length - 1 }
  })
  return {
    texts,
    join: (translated) =>
      lines
        .map(({ before, at }) => (at === null ? before : before + oneLine(translated[at] ?? '')))
        .join('\n'),
  }
}

/** A translation of a line is a line, whatever came back. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim()
