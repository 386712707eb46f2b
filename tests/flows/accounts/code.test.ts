import { describe, expect, it } from 'vitest'
import { newBrowserSecret } from '@/lib/accounts/codes'
import { askToSignIn } from '@/lib/accounts/commands/challenges'
import { enterCode } from '@/lib/accounts/commands/sign-in'
import { askedCode } from '@/lib/accounts/queries/challenges'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { asking, nobody } from '@/tests/support/newcomers'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'
import { codeFor, mailsTo, notThe } from '@/tests/support/post'

describe('signing in by code', () => {
  it('keeps only hashes of code and browser', async () => {
    const { challenge, browser, code } = await asking()
    const row = await db.emailChallenge.findUniqueOrThrow({ where: { id: challenge } })
    expect(JSON.stringify(row)).not.toContain(code)
    expect(JSON.stringify(row)).not.toContain(browser)
  })

  it('says the same for known and unknown addresses', async () => {
    const { email } = await anAccount()
    const known = await asking(email)
    const unknown = await asking()
    const shown = async (browser: string) => {
      const asked = await askedCode(browser, noon)
      return { ...asked, challenge: '', email: '' }
    }
    expect(await shown(known.browser)).toEqual(await shown(unknown.browser))
    expect((await mailsTo(known.email)).length).toBe((await mailsTo(unknown.email)).length)
  })

  it('counts five wrong codes, then takes not even the right one', async () => {
    const { id, email } = await anAccount()
    const { enter, code } = await asking(email)
    for (const left of [4, 3, 2, 1]) {
      await expect(enter(notThe(code))).rejects.toMatchObject({
        fields: { code: { code: 'codeWrong', values: { left } } },
      })
    }
    await expect(enter(notThe(code))).rejects.toMatchObject({ code: 'codeExhausted' })
    await expect(enter(code)).rejects.toMatchObject({ code: 'codeExhausted' })
    expect(await db.session.count({ where: { accountId: id } })).toBe(0)
  })

  it('lets no more than five of twenty guesses at once be compared', async () => {
    const { challenge, enter, code } = await asking((await anAccount()).email)
    const guesses = Array.from({ length: 20 }, () => enter(notThe(code)))
    const results = await Promise.allSettled(guesses)
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    const row = await db.emailChallenge.findUniqueOrThrow({ where: { id: challenge } })
    expect(row.attempts).toBe(5)
  })

  it('opens one session when the code comes twice at once in different forms', async () => {
    const { id, email } = await anAccount()
    const { enter, code } = await asking(email)
    const both = await Promise.allSettled([
      enter(code, { key: newId() }),
      enter(code, { key: newId() }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.session.count({ where: { accountId: id } })).toBe(1)
  })

  it('answers a form that is sent twice as it did the first time', async () => {
    const { id, email } = await anAccount()
    const { enter, code } = await asking(email)
    const key = newId()
    const [first, second] = await Promise.all([enter(code, { key }), enter(code, { key })])
    expect(second).toEqual(first)
    expect(await enter(code, { key })).toEqual(first)
    expect(await db.session.count({ where: { accountId: id } })).toBe(1)
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it.each([
    ['after ten minutes', later({ minutes: 10 }), 'codeExpired'],
    ['a second time', later({ minutes: 1 }), 'codeUsed'],
  ])('does not work %s', async (_what, now, refusal) => {
    const { enter, code } = await asking((await anAccount()).email)
    if (refusal === 'codeUsed') await enter(code)
    await expect(enter(code, { now })).rejects.toMatchObject({ code: refusal })
  })

  it('works in the browser that asked and in no other', async () => {
    const { email } = await anAccount()
    const { challenge, code, enter } = await asking(email)
    const elsewhere = { challenge, browser: newBrowserSecret(), code, remember: false }
    await expect(enterCode(nobody(), elsewhere)).rejects.toMatchObject({ code: 'codeExpired' })
    expect(await askedCode(elsewhere.browser, noon)).toBeNull()
    expect(await enter(code)).toMatchObject({ step: 'signedIn' })
  })

  it.each([
    ['empty', '', 'required'],
    ['short', '123', 'codeShape'],
    ['letters', 'abcdef', 'codeShape'],
    ['an attempt at SQL', "1' OR '1'='1", 'codeShape'],
  ])('counts no try for what is no code: %s', async (_what, typed, fault) => {
    const { challenge, enter } = await asking()
    await expect(enter(typed)).rejects.toMatchObject({ fields: { code: { code: fault } } })
    const row = await db.emailChallenge.findUniqueOrThrow({ where: { id: challenge } })
    expect(row.attempts).toBe(0)
  })

  it('keeps a suspended person out, and says why only to who holds the code', async () => {
    const { id, email } = await anAccount({ suspendedAt: noon })
    const { enter, code } = await asking(email)
    await expect(enter(code)).rejects.toMatchObject({ code: 'accountSuspended' })
    expect(await db.session.count({ where: { accountId: id } })).toBe(0)
  })

  it('ends the session that the browser had before', async () => {
    const account = await anAccount()
    const viewer = await viewerOf(account)
    const browser = newBrowserSecret()
    const ctx = aCtx(viewer)
    const { challenge } = await askToSignIn(ctx, { email: account.email, browser })
    const code = await codeFor(account.email)
    const answer = await enterCode(ctx, { challenge, browser, code, remember: false })
    expect(answer).not.toMatchObject({ session: viewer.account!.sessionId })
    expect(await accountOfSession(viewer.account!.sessionId, noon)).toBeNull()
  })
})
