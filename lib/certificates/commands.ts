import { recordAudit } from '@/lib/audit/commands'
import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { writeCertificate } from './issuing-commands'
import { canReissue, canRevoke } from './policy'
import { certificateState } from './rules'
import type { ReissueInput, RevokeInput } from './schema'

const select = {
  id: true,
  enrolmentId: true,
  number: true,
  name: true,
  replacedAt: true,
  revokedAt: true,
  enrolment: {
    select: { accountId: true, editionId: true, account: { select: { name: true } } },
  },
} as const

async function validCertificate(tx: Tx, code: string) {
  const found = await tx.certificate.findUnique({ where: { code }, select })
  if (!found) throw new NotFound()
  return found
}

/**
 * Issues a certificate anew, in the name that the account has now; the old one says that it was
 * replaced.
 * @throws NotFound when there is none of this code
 * @throws Forbidden when it is somebody else's
 * @throws Conflict when it is not valid any more, or says that name already
 */
export async function reissueCertificate(ctx: Ctx, input: ReissueInput): Promise<{ code: string }> {
  return runCommand(ctx, { name: 'certificates.reissueCertificate', input }, async (tx) => {
    requireAccount(ctx.viewer)
    const old = await validCertificate(tx, input.code)
    if (!canReissue(ctx.viewer, old.enrolment)) throw new Forbidden()
    // The update holds the row: of two at once, the second finds it replaced.
    const { count } = await tx.certificate.updateMany({
      where: { id: old.id, replacedAt: null, revokedAt: null },
      data: { replacedAt: ctx.now },
    })
    if (count === 0) throw new Conflict('certificateNotValid')
    if (old.name === old.enrolment.account.name) throw new Conflict('certificateSameName')
    const code = await writeCertificate(tx, old.enrolmentId, old.number + 1, ctx.now)
    if (code === null) throw new Conflict('certificateNotValid')
    await note(tx, ctx, 'reissue', old)
    return { code }
  })
}

/**
 * Takes a certificate back. Its page says so to everybody, the reason to the holder.
 * @throws Forbidden when the viewer is no administrator
 * @throws NotFound when there is none of this code
 * @throws Conflict when it is not valid any more
 */
export async function revokeCertificate(ctx: Ctx, input: RevokeInput): Promise<{ code: string }> {
  return runCommand(ctx, { name: 'certificates.revokeCertificate', input }, async (tx) => {
    const { id } = requireAccount(ctx.viewer)
    if (!canRevoke(ctx.viewer)) throw new Forbidden()
    const found = await validCertificate(tx, input.code)
    if (certificateState(found) !== 'valid') throw new Conflict('certificateNotValid')
    await tx.certificate.update({
      where: { id: found.id },
      data: { revokedAt: ctx.now, revokedById: id, revokedReason: input.reason },
    })
    await note(tx, ctx, 'revoke', found, { reason: input.reason })
    return { code: input.code }
  })
}

type Found = Awaited<ReturnType<typeof validCertificate>>

const note = (
  tx: Tx,
  ctx: Ctx,
  verb: 'reissue' | 'revoke',
  { id, enrolment }: Found,
  detail?: { reason: string },
) =>
  recordAudit(tx, ctx, {
    action: `certificates.${verb}Certificate`,
    subjectKind: 'certificate',
    subjectId: id,
    editionId: enrolment.editionId,
    ...(detail && { detail }),
  })
