import { describe, expect, it } from 'vitest'
import { newBrowserSecret } from '@/lib/accounts/codes'
import { askToLink } from '@/lib/accounts/commands/challenges'
import {
  linkOwnIdentity,
  signInByIdentity,
  unlinkIdentity,
} from '@/lib/accounts/commands/identities'
import { enterCode } from '@/lib/accounts/commands/sign-in'
import { finishSignUp } from '@/lib/accounts/commands/sign-up'
import { provenAddress } from '@/lib/accounts/queries/challenges'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import type { ProviderIdentity } from '@/lib/accounts/schema'
import { newId } from '@/lib/platform/ids'
import { stranger } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { details, freshEmail, nobody } from '@/tests/support/newcomers'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'
import { codeFor, mailsTo } from '@/tests/support/post'

const anIdentity = (email = freshEmail()): ProviderIdentity => ({
  provider: 'google',
  subject: newId(),
  name: 'Ana S.',
  email,
})

/** Proves an address by code for somebody whom a provider vouches for. */
async function prove(email: string, identity: ProviderIdentity) {
  const browser = newBrowserSecret()
  const { challenge } = await askToLink(nobody(), { email, browser, identity })
  const code = await codeFor(email)
  const answer = await enterCode(nobody(), { challenge, browser, code, remember: true })
  return { browser, challenge, answer }
}

describe('an identity that nobody has linked', () => {
  it('signs nobody in, not even with the address of an account', async () => {
    const { id, email } = await anAccount()
    expect(await signInByIdentity(nobody(), anIdentity(email))).toBeNull()
    expect(await db.session.count({ where: { accountId: id } })).toBe(0)
  })

  it('is linked to the account whose address is proven, and told to it', async () => {
    const { id, email } = await anAccount()
    const identity = anIdentity('somebody.else@example.org')
    const { answer } = await prove(email, identity)
    expect(answer).toMatchObject({ step: 'signedIn', created: false })
    const opened = await signInByIdentity(nobody(), identity)
    expect(await accountOfSession(opened!.session, noon)).toMatchObject({ id })
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['code', 'way-in'])
  })

  it('makes an account when the proven address has none, once what is missing is given', async () => {
    const identity = anIdentity()
    const { browser, challenge, answer } = await prove(identity.email, identity)
    expect(answer).toMatchObject({ step: 'finish' })
    expect(await provenAddress(browser, noon)).toMatchObject({ name: 'Ana S.' })
    await finishSignUp(nobody(), { challenge, browser, ...details, remember: true })
    const opened = await signInByIdentity(nobody(), identity)
    const found = await accountOfSession(opened!.session, noon)
    expect(found).toMatchObject({ email: identity.email, name: 'Ana Silva' })
  })

  it('stays with the account that has it', async () => {
    const identity = anIdentity()
    const [first, second] = [await anAccount(), await anAccount()]
    await prove(first.email, identity)
    await expect(prove(second.email, identity)).rejects.toThrow('identityTaken')
    expect(await db.identity.count({ where: { subject: identity.subject } })).toBe(1)
  })

  it('is another person’s with another provider, whatever the subject', async () => {
    const identity = anIdentity()
    await prove((await anAccount()).email, identity)
    const elsewhere = { ...identity, provider: 'oidc' as const }
    expect(await signInByIdentity(nobody(), elsewhere)).toBeNull()
  })
})

describe('a linked identity', () => {
  it('keeps a suspended person out', async () => {
    const account = await anAccount()
    const identity = anIdentity()
    await prove(account.email, identity)
    await db.account.update({ where: { id: account.id }, data: { suspendedAt: noon } })
    await expect(signInByIdentity(nobody(), identity)).rejects.toThrow('accountSuspended')
  })

  it('is linked at one’s own word only soon after signing in', async () => {
    const account = await anAccount()
    const viewer = await viewerOf(account)
    const identity = anIdentity()
    const late = linkOwnIdentity(aCtx(viewer, { now: later({ minutes: 15 }) }), identity)
    await expect(late).rejects.toThrow('confirmFirst')
    const ctx = aCtx(viewer, { key: newId() })
    await Promise.all([linkOwnIdentity(ctx, identity), linkOwnIdentity(ctx, identity)])
    expect(await db.identity.count({ where: { accountId: account.id } })).toBe(1)
    expect(await mailsTo(account.email)).toHaveLength(1)
  })

  it('is taken away by its owner alone', async () => {
    const [owner, other] = [await viewerOf(await anAccount()), await viewerOf(await anAccount())]
    await linkOwnIdentity(aCtx(owner), anIdentity())
    const { id } = await db.identity.findFirstOrThrow({
      where: { accountId: owner.account!.id },
    })
    await expect(unlinkIdentity(aCtx(other), { identity: id })).rejects.toThrow('notFound')
    await expect(unlinkIdentity(aCtx(stranger('pt')), { identity: id })).rejects.toThrow(
      'signInFirst',
    )
    const late = aCtx(owner, { now: later({ hours: 1 }) })
    await expect(unlinkIdentity(late, { identity: id })).rejects.toThrow('confirmFirst')
    expect(await db.identity.count({ where: { id } })).toBe(1)
    await unlinkIdentity(aCtx(owner), { identity: id })
    expect(await db.identity.count({ where: { id } })).toBe(0)
  })
})
