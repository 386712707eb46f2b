import { describe, expect, it } from 'vitest'
import { newBrowserSecret } from '@/lib/accounts/codes'
import { askAgain, askToSignIn } from '@/lib/accounts/commands/challenges'
import { enterCode } from '@/lib/accounts/commands/sign-in'
import { newId } from '@/lib/platform/ids'
import { asking, freshEmail, nobody, signingUp } from '@/tests/support/newcomers'
import { anAccount, later, noon } from '@/tests/support/people'
import { codeFor, mailsTo } from '@/tests/support/post'

describe('asking again', () => {
  it('sends another code, and the one before stops working', async () => {
    const { email, browser, challenge, enter, code } = await asking((await anAccount()).email)
    const again = await askAgain(nobody({ now: later({ minutes: 1 }) }), { challenge, browser })
    const fresh = await codeFor(email)
    await expect(enter(code, { now: later({ minutes: 1 }) })).rejects.toThrow('codeExpired')
    const input = { challenge: again.challenge, browser, code: fresh, remember: false }
    expect(await enterCode(nobody({ now: later({ minutes: 1 }) }), input)).toMatchObject({
      step: 'signedIn',
    })
  })

  it('remembers what was typed to sign up', async () => {
    const { email, browser, challenge } = await signingUp()
    const again = await askAgain(nobody(), { challenge, browser })
    const code = await codeFor(email)
    const input = { challenge: again.challenge, browser, code, remember: false }
    expect(await enterCode(nobody(), input)).toMatchObject({ step: 'signedIn', created: true })
  })

  it('is refused to another browser', async () => {
    const { challenge } = await asking()
    const input = { challenge, browser: newBrowserSecret() }
    await expect(askAgain(nobody(), input)).rejects.toThrow('notFound')
  })

  it('sends one code however often the form is sent', async () => {
    const input = { email: freshEmail(), browser: newBrowserSecret() }
    const key = newId()
    const all = await Promise.all([1, 2, 3].map(() => askToSignIn(nobody({ key }), input)))
    expect(new Set(all.map(({ challenge }) => challenge)).size).toBe(1)
    expect(await mailsTo(input.email)).toHaveLength(1)
  })

  it('ends when an address has been sent twelve codes in an hour, for an hour', async () => {
    const email = freshEmail()
    const ask = (now: Date) => askToSignIn(nobody({ now }), { email, browser: newBrowserSecret() })
    for (let count = 0; count < 12; count += 1) await ask(noon)
    await expect(ask(later({ minutes: 20 }))).rejects.toMatchObject({
      code: 'tooMany',
      values: { minutes: 40 },
    })
    expect(await mailsTo(email)).toHaveLength(12)
    expect(await ask(later({ minutes: 61 }))).toHaveProperty('challenge')
  })

  it('ends when a browser has asked for ten codes, for whatever address', async () => {
    const browser = newBrowserSecret()
    for (let count = 0; count < 10; count += 1) {
      await askToSignIn(nobody(), { email: freshEmail(), browser })
    }
    const eleventh = askToSignIn(nobody(), { email: freshEmail(), browser })
    await expect(eleventh).rejects.toMatchObject({ code: 'tooMany' })
  })
})
