import { z } from 'zod'
import { itemAddressSchema } from '../schema'

/** The longest text, in characters: about six pages. */
export const longestText = 20_000
const longestWords = 4_000

const id = z.string().min(1).max(80)
const number = z.coerce.number().int().min(0).max(1_000_000)

/** A text as it was typed, and the version that it was typed over. */
export const saveTextSchema = itemAddressSchema.extend({
  number,
  body: z.string().max(longestText),
})
export type SaveTextInput = z.infer<typeof saveTextSchema>

/** The same from its page, by the button that was pressed. */
export const textFormSchema = saveTextSchema.extend({
  module: id,
  act: z.enum(['save', 'submit']).default('save'),
})

const answer = z.object({
  text: id,
  number,
  decision: z.enum(['accept', 'change']),
  words: z.string().trim().max(longestWords).default(''),
})
const isSaid = ({ decision, words }: z.infer<typeof answer>) =>
  decision === 'accept' || words !== ''
const unsaid = { path: ['words'], message: 'required' }

/** What a facilitator says; `number` is the version that he read. */
export const answerTextSchema = answer.refine(isSaid, unsaid)
/** The same from its page, which leads back to the edition's. */
export const answerTextFormSchema = answer.extend({ edition: id }).refine(isSaid, unsaid)
export type AnswerTextInput = z.infer<typeof answerTextSchema>

/** Puts a learner into a group: one that exists, a new one by its name, or none. */
export const placeLearnerSchema = itemAddressSchema.extend({
  enrolment: id,
  group: z.union([id, z.literal('')]).default(''),
  name: z.string().trim().max(80).default(''),
})
export type PlaceLearnerInput = z.infer<typeof placeLearnerSchema>
