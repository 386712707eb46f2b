import * as z from 'zod'
import { maxPostLength } from '../schema'

/** What is being written, and where: in answer to `parent`, or as a thread. */
export const saveDraftSchema = z.object({
  forum: z.uuid(),
  parent: z.union([z.uuid(), z.literal('')]).default(''),
  body: z.string().max(maxPostLength),
})
export type SaveDraftInput = z.infer<typeof saveDraftSchema>

/** What the viewer has begun to write in a forum. */
export type Draft = { parentId: string; body: string; savedAt: Date }

/** What stands in a forum's boxes before anything is typed. */
export type Beginning = {
  drafts: readonly Draft[]
  /** What is quoted of a post, for the answer to it. */
  quote: { post: string; text: string } | null
}
