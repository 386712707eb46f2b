import { sortKey } from '@/lib/i18n/sort-key'
import type { Complain, Path } from './place'
import type { OriginalEntry, OriginalQuestion, QuizSettings } from './schema'

/** The first that stands there a second time; none: -1. */
const repeated = (all: readonly string[]) => all.findIndex((one, at) => all.indexOf(one) !== at)

type Choice = Extract<OriginalQuestion, { kind: 'single' | 'multiple' | 'true-false' }>

/** What is wrong with the key of a question with options, in words; null when it can be answered. */
const choiceFault = ({ kind, options }: Choice): string | null => {
  const right = options.filter((option) => option.right).length
  if (right === 0) return 'no option is marked "right: true"'
  if (kind !== 'multiple' && right > 1) return `${right} options are right; "${kind}" takes one`
  if (kind === 'true-false' && options.length !== 2) return '"true-false" has exactly two options'
  return null
}

const checkIds = (complain: Complain, path: Path, what: string, of: readonly { id: string }[]) => {
  const twice = repeated(of.map(({ id }) => id))
  if (twice < 0) return
  complain(
    [...path, twice, 'id'],
    'duplicateId',
    `two ${what} have the id "${of[twice]?.id ?? ''}"`,
  )
}

const sameWords = (all: readonly string[]) => repeated(all.map((one) => one.toLowerCase()))

/** Accepted answers are compared by their letters and digits alone: there must be one. */
const checkAccepted = (complain: Complain, path: Path, accepted: readonly string[]) => {
  const empty = accepted.findIndex((one) => sortKey(one) === '')
  if (empty < 0) return
  const message = `"${accepted[empty] ?? ''}" has no letter or digit to compare`
  complain([...path, 'accepted', empty], 'quizKey', message)
}

const checkMatching = (
  complain: Complain,
  path: Path,
  { pairs, others = [] }: Extract<OriginalQuestion, { kind: 'matching' }>,
) => {
  checkIds(complain, [...path, 'pairs'], 'pairs', pairs)
  const left = sameWords(pairs.map((pair) => pair.left))
  if (left >= 0) {
    const message = `two pairs have the left side "${pairs[left]?.left ?? ''}"`
    complain([...path, 'pairs', left], 'quizKey', message)
  }
  const rights = pairs.map(({ right }) => right.toLowerCase())
  if (new Set(rights).size === 1 && others.length === 0) {
    complain([...path, 'pairs'], 'quizKey', 'every pair has the same right side')
  }
  const right = others.findIndex((other) => rights.includes(other.toLowerCase()))
  if (right >= 0) {
    const message = `"${others[right] ?? ''}" is the right side of a pair: it belongs to something`
    complain([...path, 'others', right], 'quizKey', message)
  }
}

const checkQuestion = (complain: Complain, path: Path, question: OriginalQuestion) => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const fault = choiceFault(question)
      if (fault) complain(path, 'quizKey', `"${question.id}": ${fault}`)
      checkIds(complain, [...path, 'options'], 'options', question.options)
      return
    }
    case 'numeric':
      return
    case 'short':
      checkAccepted(complain, path, question.accepted)
      return
    case 'matching':
      checkMatching(complain, path, question)
      return
    case 'ordering': {
      checkIds(complain, [...path, 'steps'], 'steps', question.steps)
      const twice = sameWords(question.steps.map(({ text }) => text))
      if (twice < 0) return
      complain([...path, 'steps', twice], 'quizKey', 'two steps have the same words')
    }
  }
}

/** Every question with the path at which it stands, those of a case too. */
export const flat = (entries: readonly OriginalEntry[]) =>
  entries.flatMap((entry, at): { entry: OriginalEntry; path: Path }[] => {
    const path = ['questions', at]
    if (entry.kind !== 'case') return [{ entry, path }]
    const inside = entry.questions.map((one, n) => ({
      entry: one,
      path: [...path, 'questions', n],
    }))
    return [{ entry, path }, ...inside]
  })

/** Ids must be unique, each question must have its key, and no more be drawn than there are. */
export const checkQuestions = (
  complain: Complain,
  { draw }: QuizSettings,
  entries: readonly OriginalEntry[],
): void => {
  const all = flat(entries)
  const ids = all.map(({ entry }) => entry.id)
  const twice = all[repeated(ids)]
  if (twice) {
    const message = `two questions have the id "${twice.entry.id}"`
    complain([...twice.path, 'id'], 'duplicateId', message)
  }
  for (const { entry, path } of all) if (entry.kind !== 'case') checkQuestion(complain, path, entry)
  if (draw !== undefined && draw > entries.length) {
    const message = `${draw} questions cannot be drawn out of ${entries.length}`
    complain(['draw'], 'quizDraw', message)
  }
}
