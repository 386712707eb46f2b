import { plainText } from '@/lib/markdown/excerpt'

/**
 * What a post says, without its marks, line by line as it was written: for mails, where nothing of
 * a post is a link. At most about `length` characters.
 */
export function excerptOf(body: string, length: number): string {
  const lines: string[] = []
  let left = length
  for (const line of body.split(/\n+/)) {
    if (left <= 0) break
    const text = plainText(line, left)
    if (text === '') continue
    lines.push(text)
    left -= text.length
  }
  const said = lines.join('\n')
  return left <= 0 && !said.endsWith('…') ? `${said}…` : said
}
