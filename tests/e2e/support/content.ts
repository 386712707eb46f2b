import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

type Quiz = { questions: { options?: { id: string; right?: boolean }[] }[] }

/** The ids of the right options of a quiz of the site's own courses; its ids must be unique. */
export const rightOptions = async (path: string): Promise<string[]> => {
  const text = await readFile(join(import.meta.dirname, '../../../content/courses', path), 'utf8')
  const { questions } = parse(text.split('---\n')[1] ?? '') as Quiz
  return questions.flatMap(({ options = [] }) =>
    options.filter(({ right }) => right).map(({ id }) => id),
  )
}
