import type { YamlText } from './yaml'
import type { ContentFault } from './faults'

/** A Markdown file in its two parts; `bodyLine` is the line of the file on which the body begins. */
export type Split = { front: YamlText; body: string; bodyLine: number }

const fence = /^---[ \t]*$/

/** Parts a file into its front matter (between two lines of three dashes) and its body. */
export const splitFrontMatter = (
  file: string,
  text: string,
): { split: Split | null; faults: ContentFault[] } => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((line, at) => at > 0 && fence.test(line))
  if (!fence.test(lines[0] ?? '') || end < 0) {
    const message = 'the file must begin with front matter between two lines of "---"'
    return { split: null, faults: [{ file, line: 1, code: 'badYaml', message }] }
  }
  const front = { file, text: lines.slice(1, end).join('\n'), firstLine: 2 }
  return { split: { front, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }, faults: [] }
}
