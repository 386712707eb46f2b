import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { refuseFaults } from '@/lib/platform/form-fields'
import { issueToken, readToken, spendTokensOf } from '@/lib/platform/tokens'
import { markOfPassword } from '../codes'
import { hashPassword } from '../passwords'
import { requireAccount } from '../policy'
import { canonicalEmail } from '../rules/address'
import { ownWords, passwordFault } from '../rules/password'
import type { Newcomer } from '../schema'
import { welcomePurpose, welcomeSubject } from '../welcome'
import { writeGrant } from './grants'
import { createAccount, emailFaults, newcomerFaults } from './newcomer'
import { openSession, type OpenedSession } from './sessions'

type FirstAdministrator = Newcomer & { token: string; email: string; password: string }

/**
 * Makes the first administrator's account. The link comes from the server's own output, so whoever
 * holds it runs the server, and the address needs no code.
 * @throws Invalid, Conflict `welcomeOver` when the link is spent or somebody administers already
 */
export async function createFirstAdministrator(
  ctx: Ctx,
  input: FirstAdministrator,
): Promise<OpenedSession> {
  const { token, email: typed, password, ...newcomer } = input
  const words = ownWords({ email: typed.toLowerCase(), name: newcomer.name })
  const weak = passwordFault(password, words)
  refuseFaults({
    ...emailFaults(typed),
    ...newcomerFaults(newcomer),
    ...(weak && { password: weak }),
  })
  const email = canonicalEmail(typed) ?? ''
  const passwordHash = await hashPassword(password)
  const facts = { token, email, ...newcomer, password: markOfPassword(password) }
  return runCommand(
    ctx,
    { name: 'accounts.createFirstAdministrator', input: facts },
    async (tx) => {
      await spendWelcome(tx, token, ctx.now)
      const known = await tx.account.findUnique({ where: { email }, select: { id: true } })
      if (known) throw new Invalid({ email: { code: 'welcomeKnown' } }, 'invalidForm')
      const accountId = await createAccount(tx, ctx, { email, passwordHash }, newcomer)
      await writeGrant(tx, ctx, { accountId, ...administrator })
      return openSession(tx, ctx, { accountId, method: 'operator', remember: false })
    },
  )
}

/** As `createFirstAdministrator`, for somebody who has an account and is signed in. */
export async function becomeFirstAdministrator(ctx: Ctx, input: { token: string }): Promise<null> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'accounts.becomeFirstAdministrator', input }, async (tx) => {
    await spendWelcome(tx, input.token, ctx.now)
    await writeGrant(tx, ctx, { accountId: account.id, ...administrator })
    return null
  })
}

const administrator = { role: 'administrator', scope: 'site', scopeId: '' } as const

/**
 * Spends the link, and every other one that was ever printed: of two that are used at once the
 * second waits here for the first, and then finds none left.
 */
async function spendWelcome(tx: Tx, token: string, now: Date): Promise<void> {
  const opens = await readToken(tx, token, welcomePurpose, now)
  const spent = await spendTokensOf(tx, welcomePurpose, now)
  const taken = await tx.grant.count({ where: administrator })
  if (opens === null || spent === 0 || taken > 0) throw new Conflict('welcomeOver')
}

/**
 * The token of a link that makes the first administrator, for the one who starts the server; null
 * when somebody administers already. Links printed before stop working.
 */
export async function issueWelcome(tx: Tx, now: Date): Promise<string | null> {
  if ((await tx.grant.count({ where: administrator })) > 0) return null
  await spendTokensOf(tx, welcomePurpose, now)
  return issueToken(
    tx,
    { purpose: welcomePurpose, subjectId: welcomeSubject },
    { now, expiresAt: null },
  )
}
