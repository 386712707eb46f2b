import { renderContent } from '@/lib/markdown/render'
import type { KeyedQuestion, QuizData } from '../../quiz/schema'
import type { OriginalEntry, OriginalQuestion, QuizSettings } from './schema'

/** The HTML of a few words inside a label: without the paragraph around them. */
const line = (markdown: string, idPrefix: string): string =>
  renderContent(markdown.replace(/\s+/g, ' '), { idPrefix }).replace(/^<p>(.*)<\/p>$/s, '$1')

/** Right sides that read the same are one option. */
const matchingOptions = (texts: readonly string[]) => {
  const distinct = texts.filter(
    (text, at) => texts.findIndex((one) => one.toLowerCase() === text.toLowerCase()) === at,
  )
  return distinct.map((text, at) => ({ id: `o${at + 1}`, text }))
}

const kept = (question: OriginalQuestion, idPrefix: string): KeyedQuestion => {
  const { id, text, feedback } = question
  const asked = {
    id,
    html: renderContent(text, { idPrefix }),
    ...(feedback !== undefined && { feedback: renderContent(feedback, { idPrefix }) }),
  }
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const options = question.options.map((option) => ({
        id: option.id,
        html: line(option.text, idPrefix),
        correct: option.right,
        feedback: option.feedback === undefined ? null : line(option.feedback, idPrefix),
      }))
      return { ...asked, kind: question.kind, options }
    }
    case 'numeric': {
      const { kind, value, tolerance = 0, unit } = question
      return { ...asked, kind, value, tolerance, ...(unit !== undefined && { unit }) }
    }
    case 'short':
      return { ...asked, kind: question.kind, accepted: question.accepted }
    case 'matching': {
      const { kind, pairs, others = [] } = question
      const options = matchingOptions([...pairs.map(({ right }) => right), ...others])
      const optionOf = (text: string) =>
        options.find((option) => option.text.toLowerCase() === text.toLowerCase())?.id ?? ''
      const prompts = pairs.map((pair) => ({
        id: pair.id,
        html: line(pair.left, idPrefix),
        answer: optionOf(pair.right),
      }))
      return { ...asked, kind, prompts, options }
    }
    case 'ordering': {
      const steps = question.steps.map((step, at) => ({
        id: step.id,
        html: line(step.text, idPrefix),
        place: at + 1,
      }))
      return { ...asked, kind: question.kind, steps }
    }
  }
}

/** The questions as they are kept: Markdown rendered, keys included, a case with each of its own. */
const keptQuestions = (entries: readonly OriginalEntry[], idPrefix: string): KeyedQuestion[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'case') return [kept(entry, idPrefix)]
    const about = { id: entry.id, html: renderContent(entry.text, { idPrefix }) }
    return entry.questions.map((question) => ({ ...kept(question, idPrefix), about }))
  })

/** A quiz as it is kept in one language. */
export const keptQuiz = (
  { passMark, draw, shuffle, attempts, timeLimit, review }: QuizSettings,
  entries: readonly OriginalEntry[],
  idPrefix: string,
): QuizData => ({
  kind: 'quiz',
  passMark,
  questions: keptQuestions(entries, idPrefix),
  ...(draw !== undefined && { draw }),
  ...(shuffle !== undefined && { shuffle }),
  ...(attempts !== undefined && { attempts }),
  ...(timeLimit !== undefined && { timeLimit }),
  ...(review !== undefined && { review }),
})
