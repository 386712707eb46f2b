import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultLine } from '@/lib/catalog/source/faults'
import { readContent } from '@/lib/catalog/source/read'
import { aCourse, asSource, type ContentFiles } from '@/tests/support/content/a-course'

/** A text, or bytes as Latin-1 letters, filled up with zeros to a size. */
type Content = string | { latin1: string; size?: number }

/** Planted by somebody who had read content/README.md and none of the code. */
type Fault = {
  what: string
  file: string
  /** Null where the fault is in no line. */
  line: number | null
  words: string[]
  remove: string[]
  files: Record<string, Content>
}

const folder = join(import.meta.dirname, 'stranger')
const faults = readdirSync(folder).map((name) => ({
  name: name.replace('.json', ''),
  ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Fault),
}))

const bytes = (content: Content) => {
  if (typeof content === 'string') return content
  const start = Buffer.from(content.latin1, 'latin1')
  return Buffer.concat([start, Buffer.alloc(Math.max(0, (content.size ?? 0) - start.length))])
}

const planted = ({ files, remove }: Fault): ContentFiles => {
  const kept = Object.entries(aCourse()).filter(([path]) => !remove.includes(path))
  const added = Object.entries(files).map(([path, content]) => [path, bytes(content)] as const)
  return Object.fromEntries([...kept, ...added])
}

/** Where one slip is two things that are wrong: a word in place of another, a file under a wrong name. */
const several: Record<string, number> = {
  '09-key-american-spelling': 2,
  '18-course-yml': 2,
  '26-curly-quotes-key': 2,
  '27-key-translated': 2,
  '46-language-in-file-name': 2,
  '47-md-txt': 2,
  '50-no-number-in-name': 2,
  '51-item-outside-module': 2,
  '58-space-in-link': 2,
  '59-accent-decomposed': 2,
  '80-option-id-twice': 2,
  '81-question-id-twice': 4,
}

describe('a fault of a stranger', () => {
  it('is one of many', () => {
    expect(faults.length).toBe(99)
  })

  it.each(faults)('$name: $what', (fault) => {
    const found = readContent(asSource(planted(fault))).faults
    const told = found.filter(
      (one) =>
        one.file === fault.file &&
        (fault.line === null || one.line === fault.line) &&
        fault.words.every((word) => faultLine(one).includes(word)),
    )
    expect(told, found.map(faultLine).join('\n')).toHaveLength(1)
    expect(found.length, found.map(faultLine).join('\n')).toBe(several[fault.name] ?? 1)
  })
})
