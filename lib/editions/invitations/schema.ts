import * as z from 'zod'
import { locales } from '@/lib/i18n/locales'

export const inviteSchema = z.object({
  edition: z.uuid(),
  addresses: z.string().min(1).max(60_000),
  language: z.enum(locales),
})
export type InviteInput = z.infer<typeof inviteSchema>

export const invitationSchema = z.object({ invitation: z.uuid() })

/** The words of an invitation's link. */
export const invitationTokenSchema = z.string().min(1).max(100)

export const invitationLinkSchema = z.object({ token: invitationTokenSchema })

const count = z.coerce.number().int().min(0).max(100_000)

/** What the address of the page says: what was just done, and where the list goes on. */
export const invitationsPageSchema = z.object({
  sent: count.optional().catch(undefined),
  known: count.catch(0),
  enrolled: count.catch(0),
  removed: count.catch(0),
  after: z.uuid().nullable().catch(null),
})
