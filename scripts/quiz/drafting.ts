import type { Draft } from './verdict'

/** An answer as other systems have it: `share` is the percent of the marks that it brings. */
export type Answer = { text: string; share: number; feedback: string }

type Choices = Extract<Draft, { options: unknown }>
type Short = Extract<Draft, { kind: 'short' }>
type Numeric = Extract<Draft, { kind: 'numeric' }>

const letter = (at: number) => String.fromCharCode(97 + at)
const said = (feedback: string) => (feedback === '' ? {} : { feedback })
const isPart = ({ share }: Answer) => share > 0 && share < 100

/** Options of which one is right, or several that bring the marks together. */
export function choices(text: string, answers: readonly Answer[], several: boolean) {
  const notes: string[] = []
  const isRight = ({ share }: Answer) => (several ? share > 0 : share >= 100)
  if (!several && answers.some(isPart)) {
    notes.push('an option that brought part of the marks counts as wrong')
  }
  if (several && answers.some(({ share }) => share > 0)) {
    notes.push('nothing is half right: all that bring marks must be chosen')
  }
  const options = answers.map((answer, at) => ({
    id: letter(at),
    text: answer.text,
    right: isRight(answer),
    ...said(answer.feedback),
  }))
  const draft: Choices = { kind: several ? 'multiple' : 'single', text, options }
  return { draft, notes }
}

/** A statement, with what is told to whoever was wrong and to whoever was right. */
export function statement(
  text: string,
  isTrue: boolean,
  feedback: { whenTrue: string; whenFalse: string },
  words: { yes: string; no: string },
): Choices {
  return {
    kind: 'true-false',
    text,
    options: [
      { id: 'true', text: words.yes, right: isTrue, ...said(feedback.whenTrue) },
      { id: 'false', text: words.no, right: !isTrue, ...said(feedback.whenFalse) },
    ],
  }
}

/** Words that are accepted; a star that stood for anything cannot be. */
export function words(text: string, answers: readonly Answer[]) {
  const notes: string[] = []
  const whole = answers.filter(({ share }) => share >= 100)
  const accepted = whole.map((answer) => answer.text).filter((one) => !one.includes('*'))
  if (accepted.length < whole.length) notes.push('an answer with a wildcard (*) was left out')
  if (answers.some(isPart)) notes.push('an answer that brought part of the marks was left out')
  if (answers.some(({ feedback }) => feedback !== ''))
    notes.push('what was said to single answers was left out')
  const draft: Short = { kind: 'short', text, accepted }
  return { draft, notes }
}

/** A number; what it has of further values is told of. */
export function number(
  text: string,
  values: readonly { value: number; tolerance: number; share: number }[],
  unit: string,
) {
  const notes: string[] = []
  const [first, ...others] = values.filter(({ share }) => share >= 100)
  if (others.length > 0) notes.push('a second right number was left out')
  if (values.some(({ share }) => share > 0 && share < 100))
    notes.push('a number that brought part of the marks was left out')
  if (!first) return { draft: null, notes: [...notes, 'it has no right number'] }
  const { value, tolerance } = first
  const near = tolerance > 0 ? { tolerance } : {}
  const draft: Numeric = { kind: 'numeric', text, value, ...near, ...(unit && { unit }) }
  return { draft, notes }
}

/** Pairs; right sides without a left one belong to nothing. */
export function pairs(
  text: string,
  sides: readonly { left: string; right: string }[],
): Extract<Draft, { kind: 'matching' }> {
  const whole = sides.filter(({ left }) => left !== '')
  const others = sides.filter(({ left }) => left === '').map(({ right }) => right)
  return {
    kind: 'matching',
    text,
    pairs: whole.map((pair, at) => ({ id: `p${at + 1}`, ...pair })),
    ...(others.length > 0 && { others }),
  }
}

/** Steps in their right order. */
export const steps = (
  text: string,
  inOrder: readonly string[],
): Extract<Draft, { kind: 'ordering' }> => ({
  kind: 'ordering',
  text,
  steps: inOrder.map((step, at) => ({ id: `s${at + 1}`, text: step })),
})
