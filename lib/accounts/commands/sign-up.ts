import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict } from '@/lib/platform/errors'
import { refuseFaults } from '@/lib/platform/form-fields'
import { hashOfBrowser } from '../codes'
import { isProvenLately } from '../rules/challenge'
import { readPayload, type Newcomer } from '../schema'
import { linkIdentity } from './identities'
import { createAccount, newcomerFaults } from './newcomer'
import { openSession, type OpenedSession } from './sessions'

type Finish = Newcomer & { challenge: string; browser: string; remember: boolean }

/**
 * Makes the account of somebody whose address this browser has proven within the last half hour.
 * It only ever makes one: an address that has got an account meanwhile is asked to sign in.
 * @throws Invalid, Conflict `proofExpired` or `emailHasAccount`
 */
export async function finishSignUp(ctx: Ctx, input: Finish): Promise<OpenedSession> {
  const { challenge: id, browser, remember, ...newcomer } = input
  refuseFaults(newcomerFaults(newcomer))
  const asked = { id, browserHash: hashOfBrowser(browser) }
  const facts = { ...asked, ...newcomer, remember }
  return runCommand(ctx, { name: 'accounts.finishSignUp', input: facts }, async (tx) => {
    const challenge = await tx.emailChallenge.findFirst({ where: asked })
    if (!challenge || !isProvenLately(challenge, ctx.now)) throw new Conflict('proofExpired')
    const { email } = challenge
    const known = await tx.account.findUnique({ where: { email }, select: { id: true } })
    if (known) throw new Conflict('emailHasAccount')
    const accountId = await createAccount(tx, ctx, { email }, newcomer)
    const { identity } = readPayload(challenge.payload)
    if (identity) await linkIdentity(tx, ctx, accountId, identity)
    return openSession(tx, ctx, { accountId, method: 'code', remember })
  })
}
