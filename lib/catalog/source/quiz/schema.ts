import { z } from 'zod'
import { choiceKinds, reviews } from '../../quiz/schema'

export const words = (most: number) => z.string().trim().min(1).max(most)

/** Ids and the parts of addresses: lower case, so that they read the same everywhere. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and single hyphens')

const feedback = words(800)
const option = { id: slug, text: words(400), feedback: feedback.optional() }
const pair = z.strictObject({ id: slug, left: words(400), right: words(160) })
const step = z.strictObject({ id: slug, text: words(400) })
const asked = { id: slug, text: words(1_200), feedback: feedback.optional() }
const accepted = z.array(words(120)).min(1).max(20)
const unit = words(20)
const others = z.array(words(160)).min(1).max(6)

const choice = z.strictObject({
  ...asked,
  kind: z.enum(choiceKinds),
  options: z
    .array(z.strictObject({ ...option, right: z.boolean().default(false) }))
    .min(2)
    .max(12),
})
const numeric = z.strictObject({
  ...asked,
  kind: z.literal('numeric'),
  value: z.number(),
  tolerance: z.number().min(0).optional(),
  unit: unit.optional(),
})
const short = z.strictObject({ ...asked, kind: z.literal('short'), accepted })
const matching = z.strictObject({
  ...asked,
  kind: z.literal('matching'),
  pairs: z.array(pair).min(2).max(10),
  /** Further answers to choose from, which belong to nothing. */
  others: others.optional(),
})
const ordering = z.strictObject({
  ...asked,
  kind: z.literal('ordering'),
  /** In the right order. */
  steps: z.array(step).min(2).max(10),
})

const question = z.discriminatedUnion('kind', [choice, numeric, short, matching, ordering])

/** Several questions on one text. */
const caseGroup = z.strictObject({
  id: slug,
  kind: z.literal('case'),
  text: words(4_000),
  questions: z.array(question).min(1).max(10),
})

/** What the front matter of a quiz has besides that of every item. */
export const quizFront = {
  passMark: z.int().min(1).max(100),
  draw: z.int().min(1).optional(),
  shuffle: z.boolean().optional(),
  attempts: z.int().min(1).max(20).optional(),
  timeLimit: z.int('whole minutes').min(1).max(480).optional(),
  review: z.enum(reviews).optional(),
  questions: z
    .array(z.discriminatedUnion('kind', [choice, numeric, short, matching, ordering, caseGroup]))
    .min(1)
    .max(200),
}

/** The words of a question; which of these keys it needs, its original says. */
const translated = z.strictObject({
  id: slug,
  text: words(4_000),
  feedback: feedback.optional(),
  options: z.array(z.strictObject(option)).optional(),
  unit: unit.optional(),
  accepted: accepted.optional(),
  pairs: z.array(pair).optional(),
  others: others.optional(),
  steps: z.array(step).optional(),
})

export const translatedQuestions = z.array(
  translated.extend({ questions: z.array(translated).optional() }),
)

export type OriginalQuestion = z.infer<typeof question>
export type OriginalEntry = OriginalQuestion | z.infer<typeof caseGroup>
export type TranslatedQuestion = z.infer<typeof translated>
export type TranslatedEntry = z.infer<typeof translatedQuestions>[number]
export type QuizSettings = Omit<z.infer<z.ZodObject<typeof quizFront>>, 'questions'>
