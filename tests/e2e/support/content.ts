import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

type Quiz = {
  questions: { text: string; options?: { text: string; right?: boolean }[] }[]
}

/** Markdown as a page shows it, near enough to find it there. */
const shown = (markdown: string) => markdown.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()

/** The questions of a quiz of the site's own courses, each with the words of its right options. */
export const keyOf = async (path: string): Promise<{ question: string; right: string[] }[]> => {
  const text = await readFile(join(import.meta.dirname, '../../../content/courses', path), 'utf8')
  const { questions } = parse(text.split('---\n')[1] ?? '') as Quiz
  return questions.map(({ text: question, options = [] }) => ({
    question: shown(question),
    right: options.filter(({ right }) => right).map((option) => shown(option.text)),
  }))
}
