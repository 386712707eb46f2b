import { z } from 'zod'
import { itemAddressSchema } from '../schema'

/** The longest answer to a prompt, in characters: a page. */
export const longestCaseAnswer = 4_000

const id = z.string().min(1).max(80)

/** Answers to prompts of a case, by the prompts' ids; what is left blank is not answered yet. */
export const answerCaseSchema = itemAddressSchema.extend({
  answers: z
    .record(id, z.string().max(longestCaseAnswer))
    .refine((all) => Object.keys(all).length <= 5, 'invalid'),
})

export type AnswerCaseInput = z.infer<typeof answerCaseSchema>

/** The field of a form that has the answer to a prompt. */
export const promptField = (prompt: string): string => `answers.${prompt}`

/** The same as the module's page sends it, one field for each prompt. */
export const answerCaseFormSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((fields) => {
    const prefix = promptField('')
    const named = Object.entries(fields).filter(([name]) => name.startsWith(prefix))
    return {
      ...fields,
      answers: Object.fromEntries(named.map(([name, said]) => [name.slice(prefix.length), said])),
    }
  })
  .pipe(answerCaseSchema.extend({ module: id }))
