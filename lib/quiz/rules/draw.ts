import { portions } from '@/lib/catalog/quiz/rules'
import type { KeyedQuestion, QuizData } from '@/lib/catalog/quiz/schema'

/** A whole number from 0 to one less than `below`, each as likely as another. */
export type Random = (below: number) => number

/** The same in another order, every order as likely as another. */
export function shuffled<T>(all: readonly T[], random: Random): T[] {
  const order = [...all]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random(at + 1)
    const [one, two] = [order[at], order[other]]
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one]
  }
  return order
}

/** So many of them, any as likely as another, in the order in which they stood. */
function drawn<T>(all: readonly T[], count: number, random: Random): T[] {
  const places = shuffled([...all.keys()], random).slice(0, count)
  return all.filter((_, at) => places.includes(at))
}

/** What is shown is called by its place, so that no name an author chose tells anything. */
const numbered = <Part extends { id: string }>(parts: readonly Part[]) =>
  parts.map((part, at) => ({ ...part, id: String(at + 1), name: part.id }))

/** Steps never come in the right order by themselves. */
function mixed<Step extends { place: number }>(steps: readonly Step[], random: Random): Step[] {
  const order = shuffled(steps, random)
  const isRight = order.every(({ place }, at) => place === at + 1)
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order
}

function asShown(question: KeyedQuestion, shuffle: boolean, random: Random): KeyedQuestion {
  const maybe = <T>(all: readonly T[]) => (shuffle ? shuffled(all, random) : [...all])
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...question, options: numbered(maybe(question.options)) }
    case 'true-false':
      return { ...question, options: numbered(question.options) }
    case 'matching': {
      const options = numbered(shuffled(question.options, random))
      const idOf = (name: string) => options.find((option) => option.name === name)?.id ?? ''
      const prompts = numbered(maybe(question.prompts)).map((prompt) => ({
        ...prompt,
        answer: idOf(prompt.answer),
      }))
      return { ...question, prompts, options: options.map(({ id, text }) => ({ id, text })) }
    }
    case 'ordering':
      return { ...question, steps: numbered(mixed(question.steps, random)) }
    case 'numeric':
    case 'short':
      return question
  }
}

/**
 * The questions of one attempt: drawn and shuffled as the author wants, right sides and steps
 * always. A case stays together and in its order.
 */
export function drawQuestions(
  { questions, draw, shuffle = false }: QuizData,
  random: Random,
): KeyedQuestion[] {
  const bank = portions(questions)
  const some = draw !== undefined && draw < bank.length ? drawn(bank, draw, random) : bank
  const order = shuffle ? shuffled(some, random) : some
  return order
    .flatMap((portion, at) =>
      portion.map((question): KeyedQuestion => {
        const { about } = question
        const shown = asShown(question, shuffle, random)
        return about ? { ...shown, about: { ...about, id: `case-${at + 1}` } } : shown
      }),
    )
    .map((question, at) => ({ ...question, id: `q${at + 1}`, name: question.id }))
}
