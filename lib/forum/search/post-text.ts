const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const characters = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi

function character(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? whole
  const code = hex ? parseInt(hex, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** Elements within a line; all others part words. */
const inline = /<\/?(?:a|em|strong|del|code|span|sub|sup|mark|bdi|abbr)(?:\s[^>]*)?>/gi

/** What a post's kept HTML says, as one line of text; pictures by what is told of them. */
export const textOfPost = (html: string): string =>
  html
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/gi, ' $1 ')
    .replace(inline, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(characters, character)
    .replace(/\s+/g, ' ')
    .trim()
