import { beforeEach, describe, expect, it } from 'vitest'
import {
  becomeFirstAdministrator,
  createFirstAdministrator,
  issueWelcome,
} from '@/lib/accounts/commands/first-administrator'
import { signInByPassword } from '@/lib/accounts/commands/password-sign-in'
import { isAdministrator } from '@/lib/accounts/policy'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import { isWelcomeOpen } from '@/lib/accounts/queries/welcome'
import { newId } from '@/lib/platform/ids'
import { stranger } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { details, freshEmail, nobody } from '@/tests/support/newcomers'
import { aCtx, anAccount, noon, viewerOf } from '@/tests/support/people'
import { mailsTo } from '@/tests/support/post'

const password = 'três barcos na baía'
const person = () => ({ email: freshEmail(), ...details, password })
const welcome = async () => (await db.$transaction((tx) => issueWelcome(tx, noon))) ?? ''
const administrators = () => db.grant.count({ where: { role: 'administrator' } })

beforeEach(async () => {
  await db.grant.deleteMany()
})

describe('the first administrator', () => {
  it('is made by the link that the server prints, without a code, and signed in', async () => {
    const input = person()
    const opened = await createFirstAdministrator(nobody(), { token: await welcome(), ...input })
    const account = await accountOfSession(opened.session, noon)
    expect(isAdministrator({ ...stranger('pt'), account })).toBe(true)
    expect(account).toMatchObject({ email: input.email, name: details.name })
    expect(await mailsTo(input.email)).toEqual([])
    const again = { email: input.email, password, remember: false }
    expect(await signInByPassword(nobody(), again)).toHaveProperty('session')
  })

  it('is one, when the link is used twice at once', async () => {
    const token = await welcome()
    const results = await Promise.allSettled([
      createFirstAdministrator(nobody(), { token, ...person() }),
      createFirstAdministrator(nobody(), { token, ...person() }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await administrators()).toBe(1)
  })

  it('is one, when the form is sent twice', async () => {
    const input = { token: await welcome(), ...person() }
    const key = newId()
    const [first, second] = await Promise.all([
      createFirstAdministrator(nobody({ key }), input),
      createFirstAdministrator(nobody({ key }), input),
    ])
    expect(second).toEqual(first)
    expect(await administrators()).toBe(1)
  })

  it('is not made once somebody administers, though the link was never used', async () => {
    const token = await welcome()
    expect(await isWelcomeOpen(token, noon)).toBe(true)
    await anAccount({ grants: [{ role: 'administrator', scope: 'site', scopeId: '' }] })
    expect(await isWelcomeOpen(token, noon)).toBe(false)
    const late = createFirstAdministrator(nobody(), { token, ...person() })
    await expect(late).rejects.toThrow('welcomeOver')
    expect(await db.$transaction((tx) => issueWelcome(tx, noon))).toBeNull()
  })

  it('comes from the newest link only', async () => {
    const [old, fresh] = [await welcome(), await welcome()]
    expect(await isWelcomeOpen(old, noon)).toBe(false)
    expect(await isWelcomeOpen(fresh, noon)).toBe(true)
    const late = createFirstAdministrator(nobody(), { token: old, ...person() })
    await expect(late).rejects.toThrow('welcomeOver')
  })

  it.each([['made-up'], [''], ["' OR 1=1 --"]])('is not made by the link %j', async (token) => {
    await welcome()
    const before = await db.account.count()
    const attempt = createFirstAdministrator(nobody(), { token, ...person() })
    await expect(attempt).rejects.toThrow('welcomeOver')
    expect(await db.account.count()).toBe(before)
  })

  it.each([
    ['a weak password', { password: 'Password123' }, 'password'],
    ['a malformed address', { email: 'ana' }, 'email'],
    ['no consent', { consent: '' }, 'consent'],
  ])('refuses %s and leaves the link good', async (_what, wrong, field) => {
    const token = await welcome()
    const attempt = createFirstAdministrator(nobody(), { token, ...person(), ...wrong })
    await expect(attempt).rejects.toHaveProperty(`fields.${field}`)
    expect(await isWelcomeOpen(token, noon)).toBe(true)
  })

  it('is not made over an account that exists; its owner signs in and becomes it', async () => {
    const account = await anAccount()
    const token = await welcome()
    const over = createFirstAdministrator(nobody(), { token, ...person(), email: account.email })
    await expect(over).rejects.toHaveProperty('fields.email.code', 'welcomeKnown')
    await expect(becomeFirstAdministrator(nobody(), { token })).rejects.toThrow('signInFirst')
    expect(await administrators()).toBe(0)
    await becomeFirstAdministrator(aCtx(await viewerOf(account)), { token })
    const grant = await db.grant.findFirstOrThrow({ where: { role: 'administrator' } })
    expect(grant.accountId).toBe(account.id)
  })
})
