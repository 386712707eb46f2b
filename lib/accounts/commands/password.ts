import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Forbidden } from '@/lib/platform/errors'
import { refuseFaults } from '@/lib/platform/form-fields'
import { markOfPassword } from '../codes'
import { hashPassword } from '../passwords'
import { requireAccount } from '../policy'
import { ownWords, passwordFault } from '../rules/password'
import { isFresh } from '../rules/session'
import type { ViewerAccount } from '@/lib/platform/viewer'
import { endOtherSessions } from './sessions'
import { tellOfWayIn } from './way-in-notice'

/** The viewer's account, if it has proven lately who it is. */
function freshAccount(ctx: Ctx): ViewerAccount {
  const account = requireAccount(ctx.viewer)
  if (!isFresh(account, ctx.now)) throw new Forbidden('confirmFirst')
  return account
}

/**
 * Gives the viewer's account a password, or another one. Its other sessions end.
 * @throws Invalid, Forbidden `confirmFirst` when signing in was too long ago
 */
export async function setPassword(ctx: Ctx, input: { password: string }): Promise<null> {
  const account = freshAccount(ctx)
  const fault = passwordFault(input.password, ownWords(account))
  refuseFaults(fault ? { password: fault } : {})
  const passwordHash = await hashPassword(input.password)
  const facts = { password: markOfPassword(input.password) }
  return runCommand(ctx, { name: 'accounts.setPassword', input: facts }, async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { passwordHash } })
    await endOtherSessions(tx, account.id, account.sessionId, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'accounts.setPassword',
      subjectKind: 'account',
      subjectId: account.id,
    })
    await tellOfWayIn(tx, ctx, { accountId: account.id, change: 'wayPasswordSet' })
    return null
  })
}

/** Takes the password away from the viewer's account; the code by mail remains. */
export async function removePassword(ctx: Ctx): Promise<null> {
  const account = freshAccount(ctx)
  return runCommand(ctx, { name: 'accounts.removePassword', input: {} }, async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: account.id, passwordHash: { not: null } },
      data: { passwordHash: null },
    })
    if (count === 0) return null
    await recordAudit(tx, ctx, {
      action: 'accounts.removePassword',
      subjectKind: 'account',
      subjectId: account.id,
    })
    await tellOfWayIn(tx, ctx, { accountId: account.id, change: 'wayPasswordRemoved' })
    return null
  })
}
