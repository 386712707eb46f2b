import { runCommand, type Ctx } from '@/lib/platform/command'
import { reader } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { isPassword } from '../passwords'
import { canonicalEmail } from '../rules/address'
import { longestPassword } from '../rules/password'
import { countGuess } from './limits'
import { emailFaults } from './newcomer'
import { openSession, type OpenedSession } from './sessions'

type PasswordSignIn = { email: string; password: string; remember: boolean }

/**
 * Signs in by address and password. An unknown address, an account without password and a wrong
 * password answer alike, and take alike.
 * @throws Invalid `passwordWrong`, Conflict `tooMany`, Forbidden `accountSuspended`
 */
export async function signInByPassword(ctx: Ctx, input: PasswordSignIn): Promise<OpenedSession> {
  const email = canonicalEmail(input.email)
  if (!email) throw new Invalid(emailFaults(input.email), 'invalidForm')
  await countGuess(email, ctx.now)
  const account = await reader.account.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  })
  const stored = account?.passwordHash ?? null
  const tooLong = input.password.length > 4 * longestPassword
  const matches = await isPassword(stored, tooLong ? '' : input.password)
  if (!account || !matches) {
    log.info({ requestId: ctx.requestId, accountId: account?.id }, 'password refused')
    throw new Invalid({ password: { code: 'passwordWrong' } }, 'invalidForm')
  }
  // The password is no part of what is remembered: a wrong one never comes this far.
  const facts = { email, remember: input.remember }
  return runCommand(ctx, { name: 'accounts.signInByPassword', input: facts }, async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: account.id, passwordHash: stored },
      data: { passwordHash: stored },
    })
    // It was changed while we looked.
    if (count === 0) throw new Conflict('passwordChanged')
    return openSession(tx, ctx, {
      accountId: account.id,
      method: 'password',
      remember: input.remember,
    })
  })
}
