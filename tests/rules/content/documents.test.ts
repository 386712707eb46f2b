import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentSource, printedFrom, readDocument } from '@/scripts/documents/source'

const content = join(import.meta.dirname, '../../../content')
const paths = readdirSync(content, { recursive: true, encoding: 'utf8' })
const sources = paths.filter((path) => documentSource.test(`/${path}`))
const printed = (path: string) =>
  readFileSync(join(content, path.replace(/\.md$/, '.pdf')), 'latin1')

describe('each document to download', () => {
  it('is found by the form of its name', () => {
    expect(sources.length).toBeGreaterThan(0)
  })

  it.each(sources)('is printed from the words of %s', async (path) => {
    const source = await readDocument(join(content, path))
    expect(printed(path).endsWith(printedFrom(source))).toBe(true)
  })

  it.each(sources)('is small and can be read aloud: %s', (path) => {
    const pdf = printed(path)
    expect(pdf.length).toBeLessThan(100_000)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain(`/Lang (${documentSource.exec(`/${path}`)?.[1]})`)
  })
})
