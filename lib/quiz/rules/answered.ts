import type { ShownQuestion } from '@/lib/catalog/quiz/rules'

type Asked =
  | { kind: Exclude<ShownQuestion['kind'], 'matching' | 'ordering'> }
  | { kind: 'matching'; prompts: readonly unknown[] }
  | { kind: 'ordering'; steps: readonly unknown[] }

/** How many answers a question wants at least: one, or one for each of its rows. */
const wanted = (question: Asked): number => {
  if (question.kind === 'matching') return question.prompts.length
  return question.kind === 'ordering' ? question.steps.length : 1
}

/** Whether something stands everywhere where something is asked. */
export function isAnswered(question: Asked, answer: readonly string[] = []): boolean {
  return answer.filter((one) => one.trim() !== '').length >= wanted(question)
}
