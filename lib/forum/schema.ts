import * as z from 'zod'
import { altsSchema } from './attachments/schema'
import { languageSchema } from './languages/schema'

/** The longest post, in characters as typed. */
export const maxPostLength = 20_000
export const maxReasonLength = 2_000

export const readableBy = ['everyone', 'enrolled'] as const
export type ReadableBy = (typeof readableBy)[number]

/** What becomes of a guest's post: read by a facilitator first, shown at once, or not taken. */
export const guestRules = ['held', 'open', 'off'] as const
export type GuestRule = (typeof guestRules)[number]

/** Who else reads a forum for the enrolled once its edition is over: its course's later learners. */
export const readableLater = ['course', 'nobody'] as const
export type ReadableLater = (typeof readableLater)[number]

export const postStatuses = ['held', 'published', 'refused', 'deleted'] as const
export type PostStatus = (typeof postStatuses)[number]
export type NewStatus = Extract<PostStatus, 'held' | 'published'>

export const threadOrders = ['newest', 'oldest'] as const
export type ThreadOrder = (typeof threadOrders)[number]

const typed = z.string().default('')
const ticked = z.enum(['', 'yes']).default('')

/** What a stranger's form carries beside what is seen: a field for machines, and when it was shown. */
const unseen = { website: typed, stamp: typed }

/** What a post's form sends; name and address are a guest's. */
export const writePostSchema = z.object({
  forum: z.uuid(),
  parent: z.union([z.uuid(), z.literal('')]).default(''),
  body: z.string().min(1).max(maxPostLength),
  /** Found out from the text where nobody says it. */
  language: z.union([languageSchema, z.literal('')]).default(''),
  subscribe: ticked,
  alt: altsSchema,
  name: typed,
  email: typed,
  ...unseen,
})
export type WritePostInput = z.infer<typeof writePostSchema>

/** Which text of a post was read, where a form decides on it. */
const version = z.string().max(30).optional()

export const approvePostSchema = z.object({ post: z.uuid(), version })
export type ApprovePostInput = z.infer<typeof approvePostSchema>

export const refusePostSchema = z.object({
  post: z.uuid(),
  version,
  reason: z.string().min(1).max(maxReasonLength),
})
export type RefusePostInput = z.infer<typeof refusePostSchema>

const orNull = z.uuid().nullable().catch(null)

/** What the address of the list of held posts asks for; what makes no sense is left out. */
export const heldListSchema = z.object({
  /** A forum, or an edition for all of its forums. */
  place: orNull,
  after: orNull,
  /** What was just decided. */
  done: z.enum(['approved', 'refused']).nullable().catch(null),
})

const thread = z.union([z.uuid(), z.literal('')]).default('')

/** Follows the forum, or one thread of it. Guests give an address; members are known. */
export const subscribeSchema = z.object({
  ...{ forum: z.uuid(), thread, email: typed },
  /** All forums of the edition instead of this one. */
  whole: ticked,
  ...unseen,
})
export type SubscribeInput = z.infer<typeof subscribeSchema>

export const unsubscribeSchema = z.object({ forum: z.uuid(), thread, whole: ticked })
export type UnsubscribeInput = z.infer<typeof unsubscribeSchema>

/** A link out of a mail: to confirm an address, to end a subscription, to take that back. */
export const mailLinkSchema = z.object({ token: z.string().min(1).max(100) })
export type MailLinkInput = z.infer<typeof mailLinkSchema>
