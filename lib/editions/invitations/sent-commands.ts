import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { canDecideRequests } from '../enrolment/policy'
import { heldEdition } from '../enrolment/seat-commands'
import { isOver } from '../rules'
import { invitationOfToken } from './link'
import { queueInvitations } from './mail-commands'
import { invitationEnd } from './rules'

/**
 * Sends an invitation once more; it holds again from now.
 * @throws NotFound, Forbidden, Conflict when it was accepted, or the edition is over
 */
export async function resendInvitation(
  ctx: Ctx,
  input: { invitation: string },
): Promise<{ edition: string }> {
  requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'editions.resendInvitation', input }, async (tx) => {
    const { edition, invitation } = await unanswered(tx, ctx, input.invitation)
    if (isOver(edition, ctx.now)) throw new Conflict('editionClosed')
    await sendAgain(tx, invitation, ctx.now)
    await note(tx, ctx, 'resendInvitation', invitation)
    return { edition: edition.slug }
  })
}

/**
 * Takes an invitation back; its link then says so.
 * @throws NotFound, Forbidden, Conflict when it was accepted
 */
export async function revokeInvitation(
  ctx: Ctx,
  input: { invitation: string },
): Promise<{ edition: string }> {
  requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'editions.revokeInvitation', input }, async (tx) => {
    const { edition, invitation } = await unanswered(tx, ctx, input.invitation)
    await tx.invitation.update({ where: { id: invitation.id }, data: { revokedAt: ctx.now } })
    await note(tx, ctx, 'revokeInvitation', invitation)
    return { edition: edition.slug }
  })
}

/**
 * Sends the letter of an invitation that has expired anew, to the address that was invited, whoever
 * holds the link: nobody gets in by it who could not before. The answer is the same where a new one
 * has gone out meanwhile, and where that address has come in: a link tells nothing about others.
 * @throws NotFound when the link is made up or the invitation taken back
 * @throws Conflict when the edition is over
 */
export async function renewInvitation(ctx: Ctx, input: { token: string }): Promise<null> {
  const id = invitationOfToken(input.token)
  if (!id) throw new NotFound()
  return runCommand(ctx, { name: 'editions.renewInvitation', input }, async (tx) => {
    const { edition, invitation } = await held(tx, id)
    if (invitation.revokedAt) throw new NotFound()
    if (isOver(edition, ctx.now)) throw new Conflict('editionClosed')
    const { editionId, email, expiresAt } = invitation
    const inside = await tx.enrolment.count({
      where: { editionId, leftAt: null, account: { email } },
    })
    if (expiresAt <= ctx.now && inside === 0) await sendAgain(tx, invitation, ctx.now)
    return null
  })
}

async function sendAgain(tx: Tx, invitation: Held, now: Date) {
  const fresh = { sentAt: now, expiresAt: invitationEnd(now), revokedAt: null, acceptedAt: null }
  await tx.invitation.update({ where: { id: invitation.id }, data: fresh })
  await queueInvitations(tx, [{ ...invitation, ...fresh }], now)
}

/** An invitation with its edition held. */
async function held(tx: Tx, id: string) {
  const found = await tx.invitation.findUnique({ where: { id }, select: { editionId: true } })
  const edition = found && (await heldEdition(tx, { id: found.editionId }))
  if (!edition) throw new NotFound()
  const invitation = await tx.invitation.findUniqueOrThrow({ where: { id } })
  return { edition, invitation }
}

type Held = Awaited<ReturnType<typeof held>>['invitation']

/** The same, for those who send invitations, while nobody has come by it. */
async function unanswered(tx: Tx, ctx: Ctx, id: string) {
  const found = await held(tx, id)
  if (!canDecideRequests(ctx.viewer, found.edition.id)) throw new Forbidden()
  if (found.invitation.acceptedAt) throw new Conflict('invitationAccepted')
  return found
}

const note = (
  tx: Tx,
  ctx: Ctx,
  verb: 'resendInvitation' | 'revokeInvitation',
  { id, editionId }: Held,
) =>
  recordAudit(tx, ctx, {
    action: `editions.${verb}`,
    subjectKind: 'invitation',
    subjectId: id,
    editionId,
  })
