import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { splitFrontMatter } from '@/lib/catalog/source/front-matter'
import { readYaml } from '@/lib/catalog/source/yaml'

const front = z.strictObject({
  title: z.string(),
  /** A few words above the title: the course. */
  above: z.string(),
  /** At the foot of every page. */
  foot: z.string(),
})

/** A document as its author wrote it. */
export type DocumentSource = z.infer<typeof front> & { language: string; body: string }

/** The name of a document's source: a folder files/, a name, a language. */
export const documentSource = /\/files\/[a-z0-9-]+\.([a-z]{2,3})\.md$/

/** @throws Error with every fault of the front matter */
export const readDocument = async (path: string): Promise<DocumentSource> => {
  const language = documentSource.exec(path)?.[1] ?? ''
  const { split, faults } = splitFrontMatter(path, await readFile(path, 'utf8'))
  const read = split && readYaml(split.front, front)
  const all = [...faults, ...(read?.faults ?? [])]
  if (!split || !read?.value) {
    throw new Error(all.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  }
  return { ...read.value, language, body: split.body }
}

/**
 * The last line of a PDF, a comment, which names what it was printed from: a document whose words have
 * changed since is found by it, and one whose words have not is not printed again.
 */
export const printedFrom = (source: DocumentSource): string =>
  `%printed-from ${createHash('sha256').update(JSON.stringify(source)).digest('hex')}\n`
