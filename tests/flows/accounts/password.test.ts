import { describe, expect, it } from 'vitest'
import { removePassword, setPassword } from '@/lib/accounts/commands/password'
import { signInByPassword } from '@/lib/accounts/commands/password-sign-in'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import { newId } from '@/lib/platform/ids'
import { stranger } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { nobody } from '@/tests/support/newcomers'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'
import { mailsTo } from '@/tests/support/post'

const password = 'três barcos na baía'

/** Somebody who has a password. */
async function withPassword(details: Parameters<typeof anAccount>[0] = {}) {
  const account = await anAccount(details)
  const viewer = await viewerOf({ ...account, suspendedAt: null })
  await setPassword(aCtx(viewer), { password })
  const signIn = (typed: string, options: { now?: Date; key?: string } = {}) =>
    signInByPassword(nobody(options), { email: account.email, password: typed, remember: true })
  return { ...account, viewer, signIn }
}

describe('a password', () => {
  it('is kept as argon2id and opens the account, however the accents are typed', async () => {
    const { id, email, signIn } = await withPassword()
    const { passwordHash } = await db.account.findUniqueOrThrow({ where: { id } })
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const opened = await signIn(password.normalize('NFD'))
    expect(await accountOfSession(opened.session, noon)).toMatchObject({ id })
    expect(opened.endsAt).toBe(later({ days: 30 }).getTime())
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['way-in'])
  })

  it('answers an unknown address, no password and a wrong password alike', async () => {
    const { email: without } = await anAccount()
    const { email: has } = await withPassword()
    const refusals = await Promise.all(
      [`${newId()}@example.org`, without, has].map((email) =>
        signInByPassword(nobody(), { email, password: 'something else', remember: false }).catch(
          (error: unknown) => error,
        ),
      ),
    )
    expect(refusals[0]).toMatchObject({ fields: { password: { code: 'passwordWrong' } } })
    expect(refusals[1]).toEqual(refusals[0])
    expect(refusals[2]).toEqual(refusals[0])
  })

  it('is refused after ten tries, even when right, and taken again a quarter of an hour later', async () => {
    const { id, signIn } = await withPassword()
    const tries = Array.from({ length: 10 }, () => signIn('wrong one here'))
    await Promise.allSettled(tries)
    await expect(signIn(password)).rejects.toMatchObject({ code: 'tooMany' })
    expect(await signIn(password, { now: later({ minutes: 16 }) })).toHaveProperty('session')
    expect(await db.session.count({ where: { accountId: id, methods: 'password' } })).toBe(1)
  })

  it('opens one session for a form that is sent twice', async () => {
    const { id, signIn } = await withPassword()
    const key = newId()
    const [first, second] = await Promise.all([
      signIn(password, { key }),
      signIn(password, { key }),
    ])
    expect(second).toEqual(first)
    expect(await db.session.count({ where: { accountId: id, methods: 'password' } })).toBe(1)
  })

  it('is not answered from memory when the second sending has a wrong one', async () => {
    const { signIn } = await withPassword()
    const key = newId()
    await signIn(password, { key })
    await expect(signIn('wrong one here', { key })).rejects.toThrow('invalidForm')
  })

  it.each([
    ['no address', '', 'email', 'required'],
    ['a look-alike address', 'ana\uff20example.org', 'email', 'email'],
  ])('refuses %s before anything is looked up', async (_what, email, field, code) => {
    const attempt = signInByPassword(nobody(), { email, password, remember: false })
    await expect(attempt).rejects.toMatchObject({ fields: { [field]: { code } } })
  })

  it('keeps a suspended person out', async () => {
    const { id, signIn } = await withPassword()
    await db.account.update({ where: { id }, data: { suspendedAt: noon } })
    await expect(signIn(password)).rejects.toThrow('accountSuspended')
    await expect(signIn('wrong one here')).rejects.toThrow('invalidForm')
  })

  it('takes a very long wrong one without fuss', async () => {
    const { signIn } = await withPassword()
    await expect(signIn('a'.repeat(1_000_000))).rejects.toThrow('invalidForm')
  })
})

describe('setting a password', () => {
  it('ends the other sessions and keeps this one', async () => {
    const account = await anAccount()
    const [here, elsewhere] = [await viewerOf(account), await viewerOf(account)]
    await setPassword(aCtx(here), { password })
    expect(await accountOfSession(here.account!.sessionId, noon)).not.toBeNull()
    expect(await accountOfSession(elsewhere.account!.sessionId, noon)).toBeNull()
  })

  it.each([
    ['a stranger', () => Promise.resolve(stranger('pt')), noon, 'signInFirst'],
    [
      'somebody who signed in long ago',
      async () => viewerOf(await anAccount()),
      later({ minutes: 15 }),
      'confirmFirst',
    ],
    [
      'somebody suspended',
      async () => viewerOf(await anAccount({ suspendedAt: noon })),
      noon,
      'accountSuspended',
    ],
  ])('is refused to %s', async (_who, viewer, now, code) => {
    const ctx = aCtx(await viewer(), { now })
    const before = await db.account.count({ where: { passwordHash: { not: null } } })
    await expect(setPassword(ctx, { password })).rejects.toThrow(code)
    await expect(removePassword(ctx)).rejects.toThrow(code)
    expect(await db.account.count({ where: { passwordHash: { not: null } } })).toBe(before)
  })

  it.each([
    ['short', 'short'],
    ['common', 'Password123'],
    ['the own address', 'someone@example.org'],
  ])('refuses one that is %s', async (_what, weak) => {
    const { id, ...account } = await anAccount({ email: `someone@${newId()}.example.org` })
    const ctx = aCtx(await viewerOf({ id, ...account, email: 'someone@example.org' }))
    await expect(setPassword(ctx, { password: weak })).rejects.toThrow('invalidForm')
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toHaveProperty(
      'passwordHash',
      null,
    )
  })

  it('does not answer another password from memory', async () => {
    const ctx = aCtx(await viewerOf(await anAccount()), { key: newId() })
    await setPassword(ctx, { password })
    await setPassword(ctx, { password })
    const other = setPassword(ctx, { password: `${password} e mais` })
    await expect(other).rejects.toThrow('formAlreadyUsed')
  })

  it('can be taken back, which is told once', async () => {
    const { id, email, viewer, signIn } = await withPassword()
    await removePassword(aCtx(viewer))
    await removePassword(aCtx(viewer))
    await expect(signIn(password)).rejects.toThrow('invalidForm')
    expect(await db.account.findUniqueOrThrow({ where: { id } })).toHaveProperty(
      'passwordHash',
      null,
    )
    expect(await mailsTo(email)).toHaveLength(2)
  })
})
