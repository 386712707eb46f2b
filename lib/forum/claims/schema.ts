import * as z from 'zod'
import { maxReasonLength } from '../schema'

/** How long somebody may say why posts are his, in characters. */
const maxWordsLength = 1_000

/** Author rows of one name, as a form names them. */
const authors = z
  .string()
  .transform((typed) => typed.split(' '))
  .pipe(z.array(z.uuid()).min(1).max(50))

export const claimOfferedSchema = z.object({ authors, answer: z.enum(['mine', 'notMine']) })
export type ClaimOfferedInput = z.infer<typeof claimOfferedSchema>

export const askForClaimSchema = z.object({
  post: z.uuid(),
  words: z.string().min(1).max(maxWordsLength),
})
export type AskForClaimInput = z.infer<typeof askForClaimSchema>

export const undoClaimSchema = z.object({ claim: z.uuid() })
export type UndoClaimInput = z.infer<typeof undoClaimSchema>

export const decideClaimSchema = z
  .object({
    claim: z.uuid(),
    decision: z.enum(['granted', 'refused']),
    reason: z.string().max(maxReasonLength).default(''),
  })
  .refine(({ decision, reason }) => decision === 'granted' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })
export type DecideClaimInput = z.infer<typeof decideClaimSchema>

/** What the address of the page of own posts asks for: an imported post that may be one's own. */
export const ownPostsSchema = z.object({ post: z.uuid().nullable().catch(null) })

/** Posts under one name that were written with the viewer's address. */
export type Offer = { name: string; authors: readonly string[]; posts: number; imported: boolean }

/** An imported post whose author the viewer may say he is. */
export type Claimable = {
  post: string
  name: string
  posts: number
  html: string
  language: string
}

export const claimStates = ['waiting', 'granted', 'refused'] as const
export type ClaimState = (typeof claimStates)[number]

/** What became of a claim of the viewer's. */
export type OwnClaim = {
  id: string
  name: string
  state: ClaimState
  reason: string | null
  posts: number
}

/** A claim as who decides on it reads it. */
export type OpenClaim = {
  id: string
  /** Who says so. */
  account: string
  /** The name under which was written. */
  name: string
  words: string
  askedAt: Date
  posts: number
  /** The latest of the posts. */
  example: { html: string; language: string } | null
}

/** A claim that was granted, for who may take it back. */
export type GrantedClaim = { id: string; account: string; name: string; posts: number; at: Date }
