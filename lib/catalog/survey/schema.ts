import { z } from 'zod'

const asked = { id: z.string(), text: z.string() }
const options = z.array(z.object({ id: z.string(), text: z.string() }))

/** A question of a survey. A scale goes from 1 to 5, and says what its two ends mean. */
export const surveyQuestion = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('scale'), low: z.string(), high: z.string() }),
  z.object({ ...asked, kind: z.literal('single'), options }),
  z.object({ ...asked, kind: z.literal('several'), options }),
  z.object({ ...asked, kind: z.literal('text') }),
])

/** A short survey; nobody has to answer it, and nobody learns who answered what. */
export const surveyData = z.object({
  kind: z.literal('survey'),
  questions: z.array(surveyQuestion),
})

export type SurveyData = z.infer<typeof surveyData>
export type SurveyQuestion = z.infer<typeof surveyQuestion>

/** The points of a scale. */
export const scalePoints = ['1', '2', '3', '4', '5'] as const
