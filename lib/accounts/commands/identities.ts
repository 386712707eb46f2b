import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { reader, type Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { requireAccount } from '../policy'
import { isFresh } from '../rules/session'
import type { ProviderIdentity } from '../schema'
import { openSession, type OpenedSession } from './sessions'
import { tellOfWayIn } from './way-in-notice'

type Key = Pick<ProviderIdentity, 'provider' | 'subject'>

/**
 * Signs in whom a provider vouches for, if that identity is linked to an account; null when it is
 * not. The e-mail that the provider claims is never looked at: another's could be claimed.
 * @throws Forbidden `accountSuspended`, Conflict `identityTaken` when another account is signed in
 */
export async function signInByIdentity(ctx: Ctx, key: Key): Promise<OpenedSession | null> {
  const provider_subject = { provider: key.provider, subject: key.subject }
  const select = { accountId: true }
  const linked = await reader.identity.findUnique({ where: { provider_subject }, select })
  if (!linked) return null
  const input = provider_subject
  return runCommand(ctx, { name: 'accounts.signInByIdentity', input }, async (tx) => {
    const still = await tx.identity.findUnique({ where: { provider_subject }, select })
    if (!still) throw new NotFound()
    // Whoever is signed in meant to link it, and would find himself in another's account.
    const here = ctx.viewer.account?.id
    if (here !== undefined && here !== still.accountId) throw new Conflict('identityTaken')
    return openSession(tx, ctx, {
      accountId: still.accountId,
      method: key.provider,
      remember: true,
    })
  })
}

/** Links a provider's identity to an account whose address or session has been proven. */
export async function linkIdentity(
  tx: Tx,
  ctx: Ctx,
  accountId: string,
  { provider, subject }: Key,
): Promise<void> {
  const written = await tx.$executeRaw`
    INSERT INTO "Identity" ("id", "accountId", "provider", "subject", "linkedAt")
    VALUES (${newId()}, ${accountId}, ${provider}, ${subject}, ${ctx.now})
    ON CONFLICT ("provider", "subject") DO NOTHING`
  const linked = await tx.identity.findUniqueOrThrow({
    where: { provider_subject: { provider, subject } },
    select: { accountId: true },
  })
  if (linked.accountId !== accountId) throw new Conflict('identityTaken')
  if (written === 0) return
  await recordAudit(tx, ctx, {
    action: 'accounts.linkIdentity',
    subjectKind: 'account',
    subjectId: accountId,
    detail: { provider },
  })
  await tellOfWayIn(tx, ctx, { accountId, change: 'wayLinked', provider })
}

/**
 * Links an identity to the viewer's own account, at his word.
 * @throws Forbidden `confirmFirst` when signing in was too long ago, Conflict `identityTaken`
 */
export async function linkOwnIdentity(ctx: Ctx, identity: ProviderIdentity): Promise<null> {
  const account = requireAccount(ctx.viewer)
  if (!isFresh(account, ctx.now)) throw new Forbidden('confirmFirst')
  return runCommand(ctx, { name: 'accounts.linkOwnIdentity', input: identity }, async (tx) => {
    await linkIdentity(tx, ctx, account.id, identity)
    return null
  })
}

/** Takes a provider away from the viewer's account. The code by mail always remains. */
export async function unlinkIdentity(ctx: Ctx, input: { identity: string }): Promise<null> {
  const account = requireAccount(ctx.viewer)
  if (!isFresh(account, ctx.now)) throw new Forbidden('confirmFirst')
  return runCommand(ctx, { name: 'accounts.unlinkIdentity', input }, async (tx) => {
    const own = { id: input.identity, accountId: account.id }
    const identity = await tx.identity.findFirst({ where: own, select: { provider: true } })
    if (!identity) throw new NotFound()
    await tx.identity.deleteMany({ where: own })
    await recordAudit(tx, ctx, {
      action: 'accounts.unlinkIdentity',
      subjectKind: 'account',
      subjectId: account.id,
      detail: { provider: identity.provider },
    })
    const { provider } = identity
    await tellOfWayIn(tx, ctx, { accountId: account.id, change: 'wayUnlinked', provider })
    return null
  })
}
