import { runCommand, type Ctx } from '@/lib/platform/command'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { hashOfBrowser, hashOfCode, isSameHash } from '../codes'
import { challengeState, codeAttempts, typedCode, type ChallengeState } from '../rules/challenge'
import { readPayload } from '../schema'
import { linkIdentity } from './identities'
import { createAccount } from './newcomer'
import { openSession, type OpenedSession } from './sessions'

/** What a code opened: a session, or the form that asks what a new account still needs. */
export type CodeAnswer =
  ({ step: 'signedIn'; created: boolean } & OpenedSession) | { step: 'finish'; challenge: string }

type EnteredCode = { challenge: string; browser: string; code: string; remember: boolean }

/**
 * Proves an address by its code and signs in: into its account, or into a new one when the form
 * that asked for the code had all it needs.
 * @throws Invalid for a wrong code, Conflict `codeUsed`, `codeExpired` or `codeExhausted`,
 *   Forbidden `accountSuspended`
 */
export async function enterCode(ctx: Ctx, input: EnteredCode): Promise<CodeAnswer> {
  const code = typedCode(input.code)
  if (!code) throw new Invalid({ code: { code: input.code.trim() ? 'codeShape' : 'required' } })
  const { challenge: id, remember } = input
  const asked = { id, browserHash: hashOfBrowser(input.browser) }
  const counted = await countAttempt(asked, ctx.now)
  const facts = { ...asked, code, remember }
  return runCommand(ctx, { name: 'accounts.enterCode', input: facts }, async (tx) => {
    const challenge = await tx.emailChallenge.findFirst({ where: asked })
    if (!challenge) throw new Conflict('codeExpired')
    const state = challengeState({ ...challenge, attempts: 0 }, ctx.now)
    if (state !== 'open') throw new Conflict(closedCodes[state])
    if (!counted) throw new Conflict('codeExhausted')
    if (!isSameHash(challenge.codeHash, hashOfCode(id, code))) {
      log.info({ requestId: ctx.requestId, challengeId: id }, 'code refused')
      throw wrongCode(challenge.attempts)
    }
    await spend(tx, id, ctx.now)

    const { email } = challenge
    const { newcomer, identity } = readPayload(challenge.payload)
    const known = await tx.account.findUnique({ where: { email }, select: { id: true } })
    const accountId = known?.id ?? (newcomer && (await createAccount(tx, ctx, { email }, newcomer)))
    if (!accountId) return { step: 'finish', challenge: id }
    if (identity) await linkIdentity(tx, ctx, accountId, identity)
    const opened = await openSession(tx, ctx, { accountId, method: 'code', remember })
    return { step: 'signedIn', created: !known, ...opened }
  })
}

const closedCodes: Record<Exclude<ChallengeState, 'open'>, string> = {
  used: 'codeUsed',
  expired: 'codeExpired',
  exhausted: 'codeExhausted',
}

/**
 * Counts a try before the code is compared, in a statement of its own: a command that refuses is
 * rolled back, and five tries must stay five however many come at once.
 */
async function countAttempt(
  asked: { id: string; browserHash: string },
  now: Date,
): Promise<boolean> {
  const { count } = await db.emailChallenge.updateMany({
    where: { ...asked, usedAt: null, expiresAt: { gt: now }, attempts: { lt: codeAttempts } },
    data: { attempts: { increment: 1 } },
  })
  return count === 1
}

function wrongCode(attempts: number): Invalid | Conflict {
  const left = codeAttempts - attempts
  if (left <= 0) return new Conflict('codeExhausted')
  return new Invalid({ code: { code: 'codeWrong', values: { left } } }, 'invalidForm')
}

/** A code opens one thing once, even when two requests bring it at the same time. */
async function spend(tx: Tx, id: string, now: Date): Promise<void> {
  const { count } = await tx.emailChallenge.updateMany({
    where: { id, usedAt: null },
    data: { usedAt: now },
  })
  if (count === 0) throw new Conflict('codeUsed')
}
