import { z } from 'zod'
import { slug, words } from '../quiz/schema'

const asked = { id: slug, text: words(400) }
const end = words(60)
const options = z
  .array(z.strictObject({ id: slug, text: words(200) }))
  .min(2)
  .max(8)

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('scale'), low: end, high: end }),
  z.strictObject({ ...asked, kind: z.literal('single'), options }),
  z.strictObject({ ...asked, kind: z.literal('several'), options }),
  z.strictObject({ ...asked, kind: z.literal('text') }),
])

/** What the front matter of a survey has besides that of every item. It is never required. */
export const surveyFront = {
  required: z.literal(false, 'a survey is never required').default(false),
  questions: z.array(question).min(1).max(8),
}

/** The words of its questions; which of these keys one needs, its original says. */
export const translatedSurvey = {
  questions: z.array(
    z.strictObject({
      ...asked,
      low: end.optional(),
      high: end.optional(),
      options: options.optional(),
    }),
  ),
}

export type OriginalSurvey = z.infer<z.ZodObject<typeof surveyFront>>
export type TranslatedSurvey = z.infer<z.ZodObject<typeof translatedSurvey>>
