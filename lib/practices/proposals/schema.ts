import * as z from 'zod'
import { practiceThemes } from '@/lib/catalog/practices/schema'
import { languageSchema } from '@/lib/forum/languages/schema'

/** The longest that a member may write, in characters. */
const longest = { title: 160, summary: 400, partners: 2_000, part: 4_000, reason: 2_000 } as const

const typed = (most: number) => z.string().max(most).default('')
const title = z.string().max(longest.title)

export const beginProposalSchema = z.object({ title: title.min(1), language: languageSchema })
export type BeginProposalInput = z.infer<typeof beginProposalSchema>

/**
 * A proposal as it was typed. `basis` says which text it was typed over, `page` which opened form
 * sends it: the same form goes on from what it sent itself, also when it heard no answer.
 */
export const saveProposalSchema = z.object({
  proposal: z.uuid(),
  basis: z.string().max(30),
  page: z.string().min(16).max(64),
  title: title.default(''),
  language: languageSchema,
  summary: typed(longest.summary),
  firstYear: typed(10),
  lastYear: typed(10),
  themes: z.array(z.enum(practiceThemes)).max(practiceThemes.length).default([]),
  partners: typed(longest.partners),
  background: typed(longest.part),
  action: typed(longest.part),
  achievements: typed(longest.part),
  sustainability: typed(longest.part),
  lessons: typed(longest.part),
  conditions: typed(longest.part),
  /** Whether the author's name and institution stand beside the practice. */
  named: z
    .string()
    .default('')
    .transform((ticked) => ticked !== ''),
})
export type SaveProposalInput = z.infer<typeof saveProposalSchema>

/** The same from its page, by the button that was pressed. */
export const proposalFormSchema = saveProposalSchema.extend({
  act: z.enum(['save', 'preview', 'send']).default('save'),
})

export const withdrawProposalSchema = z.object({ proposal: z.uuid() })
export type WithdrawProposalInput = z.infer<typeof withdrawProposalSchema>

/** What a reviewer decides on the version that he read. */
export const decideProposalSchema = z
  .object({
    proposal: z.uuid(),
    number: z.coerce.number().int().min(1).max(10_000),
    decision: z.enum(['publish', 'changes', 'refuse']),
    reason: typed(longest.reason),
  })
  .refine(({ decision, reason }) => decision === 'publish' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })
export type DecideProposalInput = z.infer<typeof decideProposalSchema>

export const removeProposedSchema = z.object({
  proposal: z.uuid(),
  reason: z.string().min(1).max(longest.reason),
})
export type RemoveProposedInput = z.infer<typeof removeProposedSchema>
