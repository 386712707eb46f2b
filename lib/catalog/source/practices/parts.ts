import type { Heading } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isPracticePart, type PracticePart, practiceParts } from '../../practices/schema'
import type { Split } from '../front-matter'
import { type Reading, report } from '../reading'

const parser = unified().use(remarkParse).freeze()

type Mark = { name: string; line: number }

/** The headings with two signs, which begin the parts; lines are counted from 1 in the body. */
const marksOf = (body: string): Mark[] =>
  parser
    .parse(body)
    .children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2)
    .map((node) => {
      const line = node.position?.start.line ?? 1
      return { name: (body.split('\n')[line - 1] ?? '').replace(/^\s*##\s*/, '').trim(), line }
    })

/** The body of a practice, part by part. What is wrong is reported with its line. */
export const partsOf = (reading: Reading, split: Split): Map<PracticePart, Split> => {
  const { file } = split.front
  const lines = split.body.split('\n')
  const marks = marksOf(split.body)
  const parts = new Map<PracticePart, Split>()
  const before = lines.slice(0, (marks[0]?.line ?? lines.length + 1) - 1)
  const stray = before.findIndex((line) => line.trim() !== '')
  if (stray >= 0) {
    const message = `a practice begins with a part: ${practiceParts.map((part) => `## ${part}`).join(', ')}`
    report(reading, file, split.bodyLine + stray, 'unknownPart', message)
  }
  marks.forEach(({ name, line }, at) => {
    const next = marks[at + 1]?.line ?? lines.length + 1
    const body = lines.slice(line, next - 1).join('\n')
    const place = split.bodyLine + line - 1
    if (!isPracticePart(name)) {
      const message = `"${name}" is not one of ${practiceParts.join(', ')}`
      report(reading, file, place, 'unknownPart', message)
    } else if (parts.has(name))
      report(reading, file, place, 'unknownPart', `"${name}" is there twice`)
    else if (body.trim() === '') {
      report(
        reading,
        file,
        place,
        'emptyText',
        `"${name}" has no text: leave it out where the source has none`,
      )
    } else parts.set(name, { front: split.front, body, bodyLine: place + 1 })
  })
  return parts
}
