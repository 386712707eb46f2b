import { recordAudit } from '@/lib/audit/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { requireAccount } from '../policy'
import { sessionEnd } from '../rules/session'
import type { SignInMethod } from '../schema'

/** A session that has begun; `endsAt` in milliseconds since 1970. */
export type OpenedSession = { session: string; endsAt: number; remember: boolean }

type Proof = { accountId: string; method: SignInMethod; remember: boolean }

/**
 * Begins a session for somebody who has just proven who it is. The session that the browser held
 * before ends: an id from before signing in is worth nothing after it.
 * @throws Forbidden `accountSuspended`
 */
export async function openSession(tx: Tx, ctx: Ctx, proof: Proof): Promise<OpenedSession> {
  const account = await tx.account.findUniqueOrThrow({
    where: { id: proof.accountId },
    select: { suspendedAt: true },
  })
  if (account.suspendedAt) throw new Forbidden('accountSuspended')
  const before = ctx.viewer.account?.sessionId
  if (before) await revoke(tx, { id: before }, ctx.now)

  const id = newId()
  const expiresAt = sessionEnd(ctx.now, proof.remember)
  await tx.session.create({
    data: {
      id,
      accountId: proof.accountId,
      methods: proof.method,
      authenticatedAt: ctx.now,
      expiresAt,
    },
  })
  await recordAudit(tx, ctx, {
    action: 'accounts.signIn',
    subjectKind: 'account',
    subjectId: proof.accountId,
    detail: { method: proof.method },
  })
  return { session: id, endsAt: expiresAt.getTime(), remember: proof.remember }
}

type Which = { id: string } | { accountId: string; id?: { not: string } }

const revoke = (tx: Tx, which: Which, now: Date) =>
  tx.session.updateMany({ where: { ...which, revokedAt: null }, data: { revokedAt: now } })

/** Ends every other session of the account than `kept`. */
export async function endOtherSessions(
  tx: Tx,
  accountId: string,
  kept: string,
  now: Date,
): Promise<void> {
  await revoke(tx, { accountId, id: { not: kept } }, now)
}

/** Ends every session of an account; returns how many there were. */
export async function endAllSessions(tx: Tx, accountId: string, now: Date): Promise<number> {
  const { count } = await revoke(tx, { accountId }, now)
  return count
}

/** Ends the viewer's session; nothing happens when there is none. */
export async function signOut(ctx: Ctx): Promise<void> {
  const account = ctx.viewer.account
  if (!account) return
  await runCommand(ctx, { name: 'accounts.signOut', input: {} }, async (tx) => {
    await revoke(tx, { id: account.sessionId }, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'accounts.signOut',
      subjectKind: 'account',
      subjectId: account.id,
    })
    return null
  })
}

/** Ends every session of the viewer's account, this one too. */
export async function signOutEverywhere(ctx: Ctx): Promise<{ ended: number }> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'accounts.signOutEverywhere', input: {} }, async (tx) => {
    const ended = await endAllSessions(tx, account.id, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'accounts.signOutEverywhere',
      subjectKind: 'account',
      subjectId: account.id,
      detail: { ended },
    })
    return { ended }
  })
}
