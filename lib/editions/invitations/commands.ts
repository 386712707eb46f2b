import { requireAccount } from '@/lib/accounts/policy'
import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { canDecideRequests } from '../enrolment/policy'
import { heldEdition } from '../enrolment/seat-commands'
import { isOver } from '../rules'
import { queueInvitations } from './mail-commands'
import { faultsInWords, pastedAddresses } from './pasted'
import { invitationEnd, invitationState, mostInvited } from './rules'
import type { InviteInput } from './schema'

/**
 * How many got a letter now; had an invitation that still holds; are in the edition; or were taken
 * out of it, whom only an administrator lets back in.
 */
export type Invited = {
  edition: string
  sent: number
  known: number
  enrolled: number
  removed: number
}

const refused = (code: string, values?: Record<string, string | number>) =>
  new Invalid({ addresses: { code, ...(values && { values }) } }, 'invalidForm')

/** The addresses of a list. @throws Invalid with each line that is at fault */
function addressesOf(text: string): string[] {
  const { emails, faults } = pastedAddresses(text)
  if (emails.length + faults.length > mostInvited)
    throw refused('tooManyInvited', { max: mostInvited })
  if (faults.length > 0) throw refused('addressesWrong', faultsInWords(faults))
  if (emails.length === 0) throw refused('required')
  return emails
}

/**
 * Invites people into an edition, by their addresses, with one letter each. All of the list or, when
 * an entry is no address, nothing. Who has an invitation that holds, or is enrolled, gets no letter,
 * so the same list may be sent again.
 * @throws NotFound, Forbidden, Invalid, Conflict when the edition is over
 */
export async function invite(ctx: Ctx, input: InviteInput): Promise<Invited> {
  const { id: invitedById } = requireAccount(ctx.viewer)
  const { edition: editionId, language } = input
  if (!canDecideRequests(ctx.viewer, editionId)) throw new Forbidden()
  const emails = addressesOf(input.addresses)
  return runCommand(ctx, { name: 'editions.invite', input }, async (tx) => {
    const edition = await heldEdition(tx, { id: editionId })
    if (!edition) throw new NotFound()
    if (isOver(edition, ctx.now)) throw new Conflict('editionClosed')
    const { enrolled, removed } = await peopleAmong(tx, editionId, emails)
    const before = await tx.invitation.findMany({
      where: { editionId, email: { in: emails } },
      select: { id: true, email: true, expiresAt: true, revokedAt: true, acceptedAt: true },
    })
    const known = new Set(
      before.filter((one) => invitationState(one, ctx.now) === 'valid').map(({ email }) => email),
    )
    const wanted = emails.filter(
      (email) => !enrolled.has(email) && !removed.has(email) && !known.has(email),
    )
    // Who was invited before keeps the link of the first letter.
    const ids = new Map(before.map(({ id, email }) => [email, id]))
    const fresh = {
      ...{ locale: language, invitedById, invitedAt: ctx.now, sentAt: ctx.now },
      ...{ expiresAt: invitationEnd(ctx.now), revokedAt: null },
      ...{ acceptedAt: null, acceptedById: null },
    }
    await tx.invitation.updateMany({
      where: { editionId, email: { in: wanted.filter((email) => ids.has(email)) } },
      data: fresh,
    })
    const invitations = wanted.map((email) => ({ id: ids.get(email) ?? newId(), email, ...fresh }))
    await tx.invitation.createMany({
      data: invitations
        .filter(({ email }) => !ids.has(email))
        .map((invitation) => ({ ...invitation, editionId })),
    })
    await queueInvitations(tx, invitations, ctx.now)
    const counts = {
      ...{ sent: wanted.length, known: known.size },
      ...{ enrolled: enrolled.size, removed: removed.size },
    }
    await recordAudit(tx, ctx, {
      action: 'editions.invite',
      subjectKind: 'edition',
      subjectId: editionId,
      editionId,
      detail: counts,
    })
    return { edition: edition.slug, ...counts }
  })
}

/** Which of these addresses are in the edition, or were taken out of it. */
async function peopleAmong(tx: Tx, editionId: string, emails: readonly string[]) {
  const people = await tx.enrolment.findMany({
    where: {
      ...{ editionId, account: { email: { in: [...emails] } } },
      OR: [{ leftAt: null }, { removedById: { not: null } }],
    },
    select: { leftAt: true, account: { select: { email: true } } },
  })
  const addresses = (gone: boolean) =>
    new Set(
      people.filter(({ leftAt }) => (leftAt !== null) === gone).map(({ account }) => account.email),
    )
  return { enrolled: addresses(false), removed: addresses(true) }
}
