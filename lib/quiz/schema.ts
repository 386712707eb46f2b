import { z } from 'zod'

const id = z.string().min(1).max(80)
/** Longer than any answer that is right, short enough to be kept as often as somebody types. */
const answer = z.array(z.string().max(400)).max(20)
const answers = z.record(id, answer).refine((all) => Object.keys(all).length <= 100, 'invalid')

/** The question of a check, or several; `version` is the text that was shown. */
export const answerQuizSchema = z.object({ edition: id, item: id, version: id, answers })

export type AnswerQuizInput = z.infer<typeof answerQuizSchema>

export const beginAttemptSchema = z.object({ edition: id, item: id, version: id })

export type BeginAttemptInput = z.infer<typeof beginAttemptSchema>

/** Answers to some questions of an attempt, of which the others stay as they are. */
export const keepAnswersSchema = z.object({ attempt: id, answers })

export type KeepAnswersInput = z.infer<typeof keepAnswersSchema>

/** `blanks`: what to do about questions without an answer, ask first or leave them so. */
export const submitAttemptSchema = keepAnswersSchema.extend({
  blanks: z.enum(['ask', 'leave']),
})

export type SubmitAttemptInput = z.infer<typeof submitAttemptSchema>

/** The field of a form that has the answer to a question; its faults have the same name. */
export const answerField = (questionId: string): string => `answers.${questionId}`

const form = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const answersIn = (fields: z.infer<typeof form>): Record<string, string[]> => {
  const prefix = answerField('')
  const named = Object.entries(fields).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(named.map(([name, said]) => [name.slice(prefix.length), [said].flat()]))
}

/** The same as a form sends it, one field for each question. */
export const answerQuizFormSchema = form
  .transform((fields) => ({ ...fields, answers: answersIn(fields) }))
  .pipe(answerQuizSchema.extend({ module: id }))

export const beginAttemptFormSchema = beginAttemptSchema.extend({ module: id })

/** An answer in which nothing stands is none. */
export const withoutBlanks = (said: readonly string[]): string[] =>
  said.every((one) => one.trim() === '') ? [] : [...said]

const basis = z
  .string()
  .max(60_000)
  .transform((text, context): Record<string, string[]> => {
    try {
      return answers.parse(JSON.parse(text))
    } catch {
      context.addIssue('invalid')
      return z.NEVER
    }
  })

/** What a form says that differs from what it was shown with: a stale tab takes nothing back. */
const changed = (said: Record<string, string[]>, shown: Record<string, string[]>) =>
  Object.fromEntries(
    Object.keys(shown)
      .map((question) => [question, withoutBlanks(said[question] ?? [])] as const)
      .filter(([question, given]) => given.join('\n') !== (shown[question] ?? []).join('\n')),
  )

/** The form of an attempt; `basis` has the answers it was shown with, `act` the button pressed. */
export const attemptFormSchema = form
  .transform((fields) => ({ ...fields, answers: answersIn(fields) }))
  .pipe(
    z.object({
      edition: id,
      module: id,
      item: id,
      attempt: id,
      act: z.enum(['save', 'submit', 'leave']),
      basis,
      answers,
    }),
  )
  .transform(({ basis: shown, answers: said, ...rest }) => ({
    ...rest,
    answers: changed(said, shown),
  }))

/** What an attempt keeps as an answer: `AttemptAnswer.answer`. */
export const keptAnswerSchema = z.array(z.string())
