import { queueMail } from '@/lib/mail/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { refuseFaults } from '@/lib/platform/form-fields'
import { newId } from '@/lib/platform/ids'
import { hashOfBrowser, hashOfCode, newCode } from '../codes'
import { codeLetter } from '../letters'
import { canonicalEmail } from '../rules/address'
import { codeMinutes } from '../rules/challenge'
import { readPayload, type ChallengePayload, type Newcomer, type ProviderIdentity } from '../schema'
import { countCode } from './limits'
import { emailFaults, newcomerFaults } from './newcomer'

/** `browser` is the secret that the asking browser holds; no other can use the code. */
type Asker = { email: string; browser: string }
type Asked = { challenge: string }

/**
 * Sends a code to an address. What follows is the same whether or not the address has an account;
 * only its mailbox learns that.
 * @throws Invalid for a malformed address, Conflict `tooMany`
 */
export async function askToSignIn(ctx: Ctx, asker: Asker): Promise<Asked> {
  refuseFaults(emailFaults(asker.email))
  return ask(ctx, 'sign-in', asker, {})
}

/** As `askToSignIn`, with what a new account needs, so that only the code is left to do. */
export async function askToSignUp(ctx: Ctx, input: Asker & Newcomer): Promise<Asked> {
  const { email, browser, ...newcomer } = input
  refuseFaults({ ...emailFaults(email), ...newcomerFaults(newcomer) })
  return ask(ctx, 'sign-up', { email, browser }, { newcomer })
}

/** As `askToSignIn`, for somebody whom a provider vouches for and whom we do not know by that. */
export async function askToLink(
  ctx: Ctx,
  input: Asker & { identity: ProviderIdentity },
): Promise<Asked> {
  const { identity, ...asker } = input
  refuseFaults(emailFaults(asker.email))
  return ask(ctx, 'link', asker, { identity })
}

/** Sends a new code in the place of one that this browser asked for. */
export async function askAgain(
  ctx: Ctx,
  input: { challenge: string; browser: string },
): Promise<Asked> {
  const before = await reader.emailChallenge.findFirst({
    where: { id: input.challenge, browserHash: hashOfBrowser(input.browser), usedAt: null },
    select: { email: true, purpose: true, payload: true },
  })
  if (!before) throw new NotFound()
  const asker = { email: before.email, browser: input.browser }
  return ask(ctx, before.purpose as Purpose, asker, readPayload(before.payload))
}

type Purpose = 'sign-in' | 'sign-up' | 'link'

async function ask(
  ctx: Ctx,
  purpose: Purpose,
  asker: Asker,
  payload: ChallengePayload,
): Promise<Asked> {
  const email = canonicalEmail(asker.email)
  if (!email) throw new NotFound()
  const browserHash = hashOfBrowser(asker.browser)
  await countCode(email, browserHash, ctx.now)
  const input = { email, browserHash, purpose, payload }
  return runCommand(ctx, { name: 'accounts.ask', input }, async (tx) => {
    const id = newId()
    const code = newCode()
    // A code asked for again takes the place of the one before.
    await tx.emailChallenge.updateMany({
      where: { email, browserHash, usedAt: null, expiresAt: { gt: ctx.now } },
      data: { expiresAt: ctx.now },
    })
    await tx.emailChallenge.create({
      data: {
        id,
        email,
        purpose,
        codeHash: hashOfCode(id, code),
        browserHash,
        payload: JSON.stringify(payload),
        attempts: 0,
        createdAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + codeMinutes * 60_000),
      },
    })
    const known = await tx.account.findUnique({ where: { email }, select: { id: true } })
    const letter = codeLetter({ locale: ctx.viewer.locale, code, purpose, known: known !== null })
    await queueMail(
      tx,
      { kind: 'code', uniqueKey: `code:${id}`, to: { address: email }, ...letter },
      ctx.now,
    )
    return { challenge: id }
  })
}
