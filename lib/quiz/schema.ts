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

const prefix = 'answers.'

/** The same as a form sends it: `answers.<question>[]` for each question. */
export const answerQuizFormSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form) => {
    const answers = Object.entries(form).filter(([name]) => name.startsWith(prefix))
    return {
      ...form,
      answers: Object.fromEntries(answers.map(([name, ids]) => [name.slice(prefix.length), ids])),
    }
  })
  .pipe(answerQuizSchema)

/** What an attempt keeps as an answer: `AttemptAnswer.answer`. */
export const keptAnswerSchema = z.array(z.string())
