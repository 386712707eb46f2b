import { describe, expect, it } from 'vitest'
import { newBrowserSecret } from '@/lib/accounts/codes'
import { askToSignUp } from '@/lib/accounts/commands/challenges'
import { finishSignUp } from '@/lib/accounts/commands/sign-up'
import { privacyVersion } from '@/lib/accounts/privacy'
import { provenAddress } from '@/lib/accounts/queries/challenges'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { asking, details, freshEmail, nobody, signingUp } from '@/tests/support/newcomers'
import { anAccount, later, noon } from '@/tests/support/people'
import { mailsTo } from '@/tests/support/post'

describe('signing up', () => {
  it('makes the account when the address is proven, and signs in', async () => {
    const { email, enter, code } = await signingUp(`ANA.${newId()}@Example.org`)
    expect(await db.account.count({ where: { email } })).toBe(0)
    const answer = await enter(code)
    expect(answer).toMatchObject({ step: 'signedIn', created: true })
    const account = await db.account.findUniqueOrThrow({
      where: { email: email.toLowerCase() },
      include: { consents: true },
    })
    expect(account).toMatchObject({ name: 'Ana Silva', nameKey: 'ana silva', country: 'MZ' })
    expect(account.consents).toMatchObject([{ version: privacyVersion, locale: 'pt' }])
    const session = answer.step === 'signedIn' ? answer.session : ''
    expect(await accountOfSession(session, noon)).toMatchObject({ id: account.id, grants: [] })
  })

  it.each([
    ['no address', { email: '' }, { email: { code: 'required' } }],
    ['look-alike address', { email: 'ana\uff20example.org' }, { email: { code: 'email' } }],
    ['no name', { name: ' \u200b ' }, { name: { code: 'required' } }],
    ['endless name', { name: 'a'.repeat(5000) }, { name: { code: 'tooLong' } }],
    ['markup for a name', { name: '<img src=x>' }, { name: { code: 'name' } }],
    ['no country', { country: '' }, { country: { code: 'required' } }],
    ['unknown country', { country: 'ZZ' }, { country: { code: 'choice' } }],
    ['no consent', { consent: '' }, { consent: { code: 'consent' } }],
    ['consent to another text', { consent: '1999-01-01' }, { consent: { code: 'consent' } }],
  ])('refuses %s and sends nothing', async (_what, wrong, fields) => {
    const before = await db.emailChallenge.count()
    const input = { email: freshEmail(), browser: newBrowserSecret(), ...details, ...wrong }
    await expect(askToSignUp(nobody(), input)).rejects.toMatchObject({ fields })
    expect(await db.emailChallenge.count()).toBe(before)
  })

  it('tells an address that has an account only by mail, and changes nothing in it', async () => {
    const { id, email } = await anAccount({ name: 'Eva Reis', country: 'PT' })
    const { enter, code } = await signingUp(email)
    const [known] = await mailsTo(email)
    expect(known?.text).toContain('já tem uma')
    expect(await enter(code)).toMatchObject({ step: 'signedIn', created: false })
    const account = await db.account.findUniqueOrThrow({ where: { id } })
    expect(account).toMatchObject({ name: 'Eva Reis', country: 'PT' })
  })

  it('puts nothing that a stranger typed into the mail', async () => {
    const email = freshEmail()
    const input = { email, browser: newBrowserSecret(), ...details, name: 'Buy Cheap Things' }
    await askToSignUp(nobody(), input)
    const [mail] = await mailsTo(email)
    expect(`${mail?.subject}${mail?.text}${mail?.html}${mail?.toName}`).not.toContain('Cheap')
  })
})

describe('finishing to sign up', () => {
  it('leads an unknown address on to what is missing, and then makes the account', async () => {
    const { email, browser, challenge, enter, code } = await asking()
    expect(await enter(code)).toEqual({ step: 'finish', challenge })
    expect(await provenAddress(browser, later({ minutes: 29 }))).toMatchObject({ email })
    expect(await provenAddress(newBrowserSecret(), noon)).toBeNull()
    const input = { challenge, browser, ...details, remember: false }
    const opened = await finishSignUp(nobody({ now: later({ minutes: 29 }) }), input)
    const viewer = await accountOfSession(opened.session, later({ minutes: 30 }))
    expect(viewer).toMatchObject({ email, name: 'Ana Silva' })
    expect(await provenAddress(browser, later({ minutes: 29 }))).toBeNull()
  })

  it.each([
    ['half an hour later', later({ minutes: 31 }), false, 'proofExpired'],
    ['from another browser', noon, true, 'proofExpired'],
  ])('does not finish %s', async (_what, now, elsewhere, code) => {
    const person = await asking()
    await person.enter(person.code)
    const browser = elsewhere ? newBrowserSecret() : person.browser
    const input = { challenge: person.challenge, browser, ...details, remember: false }
    await expect(finishSignUp(nobody({ now }), input)).rejects.toMatchObject({ code })
    expect(await db.account.count({ where: { email: person.email } })).toBe(0)
  })

  it('does not finish what was never proven, nor into an account that came meanwhile', async () => {
    const person = await asking()
    const input = { challenge: person.challenge, browser: person.browser, ...details }
    const finish = () => finishSignUp(nobody(), { ...input, remember: false })
    await expect(finish()).rejects.toMatchObject({ code: 'proofExpired' })
    await person.enter(person.code)
    await anAccount({ email: person.email })
    await expect(finish()).rejects.toMatchObject({ code: 'emailHasAccount' })
  })
})
