import * as z from 'zod'
import type { ThreadPlace } from '../rules'

export const thankSchema = z.object({ post: z.uuid() })
export type ThankInput = z.infer<typeof thankSchema>

/** Who thanked for a post, the first first; `more` others are not named. */
export type ThanksList = {
  author: string
  names: readonly string[]
  more: number
  place: ThreadPlace & { number: number }
}
