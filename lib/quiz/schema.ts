import { z } from 'zod'

const id = z.string().min(1).max(80)
const chosen = z.array(id).max(20)

/** The questions of one quiz, answered whole; `version` is the text that was shown. */
export const answerQuizSchema = z.object({
  edition: id,
  item: id,
  version: id,
  answers: z.record(id, chosen).refine((all) => Object.keys(all).length <= 100, 'invalid'),
})

export type AnswerQuizInput = z.infer<typeof answerQuizSchema>

/** The field of a form that has the answer to a question; its faults have the same name. */
export const answerField = (questionId: string): string => `answers.${questionId}`

/** The same as a form sends it, one field for each question. */
export const answerQuizFormSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form) => {
    const prefix = answerField('')
    const answers = Object.entries(form).filter(([name]) => name.startsWith(prefix))
    const given = answers.map(([name, chosen]) => [name.slice(prefix.length), [chosen].flat()])
    return { ...form, answers: Object.fromEntries(given) as unknown }
  })
  .pipe(answerQuizSchema.extend({ module: id }))

/** What an attempt keeps as an answer: `AttemptAnswer.answer`. */
export const keptAnswerSchema = z.array(z.string())
