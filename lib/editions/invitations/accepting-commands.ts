import type { Tx } from '@/lib/platform/db'
import { invitationOfToken } from './link'

type Way = {
  /** How the edition is entered by this person now. */
  enrolment: string
  /** The invitation that he comes by. */
  invitation: string | null
}

type Comer = { editionId: string; enrolment: string; email: string; token: string | undefined }

/**
 * How somebody enters an edition. An invitation for his address stands for key and application, and
 * opens what is closed to others; by the link of one that was for another address he may apply,
 * whatever the edition asks else.
 */
export async function wayByInvitation(
  tx: Pick<Tx, 'invitation'>,
  { editionId, enrolment, email, token }: Comer,
  now: Date,
): Promise<Way> {
  const holds = { editionId, revokedAt: null, expiresAt: { gt: now } }
  const own = await tx.invitation.findUnique({
    where: { editionId_email: { editionId, email }, ...holds },
    select: { id: true },
  })
  if (own) return { enrolment: 'open', invitation: own.id }
  const id = token === undefined ? null : invitationOfToken(token)
  const forwarded = id === null ? 0 : await tx.invitation.count({ where: { id, ...holds } })
  return { enrolment: forwarded > 0 ? 'application' : enrolment, invitation: null }
}

/** Notes that somebody came by an invitation. */
export async function acceptInvitation(
  tx: Tx,
  { id, accountId }: { id: string; accountId: string },
  now: Date,
): Promise<void> {
  await tx.invitation.updateMany({
    where: { id, acceptedAt: null },
    data: { acceptedAt: now, acceptedById: accountId },
  })
}
