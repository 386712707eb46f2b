import { renderContent } from '@/lib/markdown/render'
import type { QuizData } from '../schema'
import { type Reading, report } from './reading'
import type { OriginalQuestion, TranslatedQuestion } from './schema'

/** Where the questions stand: the file, and the line of anything in them. */
export type QuizPlace = { file: string; line: (...path: PropertyKey[]) => number }

const repeated = (ids: readonly string[]) => ids.findIndex((id, at) => ids.indexOf(id) !== at)

/** What is wrong with a question's key, in words; null when it can be answered rightly. */
const keyFault = ({ kind, options }: OriginalQuestion): string | null => {
  const right = options.filter((option) => option.right).length
  if (right === 0) return 'no option is marked "right: true"'
  if (kind !== 'multiple' && right > 1) return `${right} options are right; "${kind}" takes one`
  if (kind === 'true-false' && options.length !== 2) return '"true-false" has exactly two options'
  return null
}

/** Ids must be unique, and each question must have its key. */
export const checkQuestions = (
  reading: Reading,
  questions: readonly OriginalQuestion[],
  { file, line }: QuizPlace,
): void => {
  const twice = repeated(questions.map(({ id }) => id))
  if (twice >= 0) {
    const message = `two questions have the id "${questions[twice]?.id ?? ''}"`
    report(reading, file, line('questions', twice, 'id'), 'duplicateId', message)
  }
  questions.forEach((question, at) => {
    const fault = keyFault(question)
    if (fault) report(reading, file, line('questions', at), 'quizKey', fault)
    const same = repeated(question.options.map(({ id }) => id))
    if (same < 0) return
    const message = `two options have the id "${question.options[same]?.id ?? ''}"`
    report(reading, file, line('questions', at, 'options', same, 'id'), 'duplicateId', message)
  })
}

const sameIds = (a: readonly { id: string }[], b: readonly { id: string }[]) =>
  a.length === b.length && a.every(({ id }) => b.some((other) => other.id === id))

/**
 * The questions in another language: words from the translation, order and key from the original.
 * Null, with a fault, when the two do not have the same questions and options.
 */
export const translatedQuestions = (
  reading: Reading,
  original: readonly OriginalQuestion[],
  translated: readonly TranslatedQuestion[],
  { file, line }: QuizPlace,
): OriginalQuestion[] | null => {
  const differs = (message: string, ...path: PropertyKey[]) => {
    report(reading, file, line(...path), 'translationDiffers', message)
    return null
  }
  if (!sameIds(original, translated)) {
    return differs('the questions must have the same ids as in the original', 'questions')
  }
  const found = original.map((question) => {
    const at = translated.findIndex(({ id }) => id === question.id)
    const words = translated[at]
    if (!words || !sameIds(question.options, words.options)) {
      const message = `the options of "${question.id}" must have the same ids as in the original`
      return differs(message, 'questions', at, 'options')
    }
    const options = question.options.map((option) => ({
      ...option,
      ...words.options.find(({ id }) => id === option.id),
    }))
    return { ...question, text: words.text, options }
  })
  return found.every((question) => question !== null) ? found : null
}

/** The HTML of a few words inside a label: without the paragraph around them. */
const line = (markdown: string, idPrefix: string): string =>
  renderContent(markdown.replace(/\s+/g, ' '), { idPrefix }).replace(/^<p>(.*)<\/p>$/s, '$1')

/** The questions as they are kept: Markdown rendered, keys included. */
export const keptQuestions = (
  questions: readonly OriginalQuestion[],
  idPrefix: string,
): QuizData['questions'] =>
  questions.map(({ id, kind, text, options }) => ({
    id,
    kind,
    html: renderContent(text, { idPrefix }),
    options: options.map((option) => ({
      id: option.id,
      html: line(option.text, idPrefix),
      correct: option.right,
      feedback: line(option.feedback, idPrefix),
    })),
  }))
