import { z } from 'zod'
import { itemAddressSchema } from '../schema'

/** The longest free answer, in characters. */
export const longestSaid = 2_000

const id = z.string().min(1).max(80)
const said = z.union([z.string().max(longestSaid), z.array(z.string().max(80)).max(8)])

/** Answers by question: the option or the point chosen, several options, or words. */
export const answerSurveySchema = itemAddressSchema.extend({
  answers: z.record(id, said).refine((all) => Object.keys(all).length <= 8, 'invalid'),
})

export type SurveyAnswers = z.infer<typeof answerSurveySchema>['answers']
export type AnswerSurveyInput = z.infer<typeof answerSurveySchema>

/** The field of a form that has the answer to a question. */
export const surveyField = (question: string): string => `answers.${question}`

/** The same as the module's page sends it, one field for each question. */
export const answerSurveyFormSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((fields) => {
    const prefix = surveyField('')
    const named = Object.entries(fields).filter(([name]) => name.startsWith(prefix))
    return {
      ...fields,
      answers: Object.fromEntries(named.map(([name, one]) => [name.slice(prefix.length), one])),
    }
  })
  .pipe(answerSurveySchema.extend({ module: id }))
