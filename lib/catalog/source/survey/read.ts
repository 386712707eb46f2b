import type { SurveyData, SurveyQuestion } from '../../survey/schema'
import { complainer, type Complain, type Path, type QuizPlace } from '../quiz/place'
import type { Reading } from '../reading'
import type { OriginalSurvey, TranslatedSurvey } from './schema'

type Named = { id: string }
type Words = TranslatedSurvey['questions'][number]

const checkIds = (complain: Complain, path: Path, what: string, all: readonly Named[]) => {
  const twice = all.findIndex(({ id }, at) => all.findIndex((one) => one.id === id) !== at)
  if (twice < 0) return
  const message = `two ${what} have the id "${all[twice]?.id ?? ''}"`
  complain([...path, twice, 'id'], 'duplicateId', message)
}

const sameIds = (a: readonly Named[], b: readonly Named[]) =>
  a.length === b.length && a.every(({ id }) => b.some((other) => other.id === id))

/** A question in the words of a translation; null where these are other words than it has. */
const inWords = (question: SurveyQuestion, words: Words): SurveyQuestion | null => {
  const { text, low, high, options } = words
  switch (question.kind) {
    case 'text':
      return (low ?? high ?? options) ? null : { ...question, text }
    case 'scale':
      return low === undefined || high === undefined || options
        ? null
        : { ...question, text, low, high }
    case 'single':
    case 'several': {
      if (!options || !sameIds(question.options, options) || (low ?? high)) return null
      const inOrder = question.options.flatMap(
        ({ id }) => options.find((option) => option.id === id) ?? [],
      )
      return { ...question, text, options: inOrder }
    }
  }
}

const translated = (
  complain: Complain,
  originals: readonly SurveyQuestion[],
  words: readonly Words[],
): SurveyQuestion[] | null => {
  if (!sameIds(originals, words)) {
    const message = 'questions must have the same ids as in the original'
    complain(['questions'], 'translationDiffers', message)
    return null
  }
  const all = originals.map((question) => {
    const at = words.findIndex(({ id }) => id === question.id)
    const own = words[at]
    const said = own ? inWords(question, own) : null
    if (said) return said
    const message = `"${question.id}" is a ${question.kind} with other words in the original`
    complain(['questions', at], 'translationDiffers', message)
    return null
  })
  return all.every((one) => one !== null) ? all : null
}

/** A survey as it is kept in one language; null, with faults, when its words are not all there. */
export const readSurvey = (
  reading: Reading,
  item: OriginalSurvey,
  source: QuizPlace,
  words: TranslatedSurvey | null,
): { written: unknown; data: SurveyData } | null => {
  const complain = complainer(reading, source)
  if (!words) {
    checkIds(complain, ['questions'], 'questions', item.questions)
    item.questions.forEach((question, at) => {
      if ('options' in question)
        checkIds(complain, ['questions', at, 'options'], 'options', question.options)
    })
  }
  const questions = words
    ? translated(complain, item.questions, words.questions)
    : [...item.questions]
  return questions && { written: questions, data: { kind: 'survey', questions } }
}
