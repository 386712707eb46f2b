import { z } from 'zod'

/** Facts, questions on them that one answers in writing, and what happened. */
export const caseData = z.object({
  kind: z.literal('case'),
  prompts: z.array(z.object({ id: z.string(), text: z.string() })),
  /** What happened, as HTML. While there is something to answer it reaches no browser. */
  commentary: z.string(),
})

export type CaseData = z.infer<typeof caseData>
