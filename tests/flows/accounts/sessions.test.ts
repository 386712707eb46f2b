import { describe, expect, it } from 'vitest'
import { signOut, signOutEverywhere } from '@/lib/accounts/commands/sessions'
import { ownProfile } from '@/lib/accounts/queries/profile'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import { newId } from '@/lib/platform/ids'
import { stranger, type HeldGrant } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const facilitator: HeldGrant = { role: 'facilitator', scope: 'edition', scopeId: 'first' }
const observer: HeldGrant = { role: 'observer', scope: 'country', scopeId: 'MZ' }

describe('a session', () => {
  it('tells who somebody is, with every grant', async () => {
    const account = await anAccount({ grants: [facilitator, observer] })
    const { account: signedIn } = await viewerOf(account)
    const found = await accountOfSession(signedIn!.sessionId, noon)
    expect(found).toMatchObject({ id: account.id, name: account.name, email: account.email })
    expect(found?.authenticatedAt).toEqual(noon)
    expect([...(found?.grants ?? [])].sort((a, b) => (a.role < b.role ? -1 : 1))).toEqual([
      facilitator,
      observer,
    ])
  })

  it('loses a role the moment it is withdrawn', async () => {
    const account = await anAccount({ grants: [facilitator] })
    const { account: signedIn } = await viewerOf(account)
    await db.grant.deleteMany({ where: { accountId: account.id } })
    expect(await accountOfSession(signedIn!.sessionId, noon)).toMatchObject({ grants: [] })
  })

  it.each([
    ['one second before its end', later({ days: 30, seconds: -1 }), true],
    ['at its end', later({ days: 30 }), false],
  ])('%s', async (_when, now, holds) => {
    const { account } = await viewerOf(await anAccount())
    expect((await accountOfSession(account!.sessionId, now)) !== null).toBe(holds)
  })

  it.each([
    ['unknown', newId()],
    ['empty', ''],
    ['hostile', "' OR 1=1 --"],
  ])('that is %s is nobody’s', async (_what, id) => {
    expect(await accountOfSession(id, noon)).toBeNull()
  })

  it('is dead while the account is suspended', async () => {
    const account = await anAccount()
    const { account: signedIn } = await viewerOf(account)
    const suspend = (suspendedAt: Date | null) =>
      db.account.update({ where: { id: account.id }, data: { suspendedAt } })
    await suspend(noon)
    expect(await accountOfSession(signedIn!.sessionId, noon)).toBeNull()
    await suspend(null)
    expect(await accountOfSession(signedIn!.sessionId, noon)).not.toBeNull()
  })
})

describe('signing out', () => {
  it('ends this session and no other', async () => {
    const account = await anAccount()
    const [here, elsewhere] = [await viewerOf(account), await viewerOf(account)]
    await signOut(aCtx(here))
    await signOut(aCtx(here))
    expect(await accountOfSession(here.account!.sessionId, noon)).toBeNull()
    expect(await accountOfSession(elsewhere.account!.sessionId, noon)).not.toBeNull()
  })

  it('does nothing for somebody who is not signed in', async () => {
    const before = await db.auditEntry.count()
    await signOut(aCtx(stranger('pt')))
    expect(await db.auditEntry.count()).toBe(before)
  })

  it('everywhere ends every session of the account and of no other', async () => {
    const account = await anAccount()
    const [here, elsewhere] = [await viewerOf(account), await viewerOf(account)]
    const other = await viewerOf(await anAccount())
    const seen = await ownProfile(here, noon)
    expect(seen.sessions).toBe(2)
    expect(await signOutEverywhere(aCtx(here))).toEqual({ ended: 2 })
    expect(await accountOfSession(here.account!.sessionId, noon)).toBeNull()
    expect(await accountOfSession(elsewhere.account!.sessionId, noon)).toBeNull()
    expect(await accountOfSession(other.account!.sessionId, noon)).not.toBeNull()
  })

  it('everywhere is refused to a stranger', async () => {
    await expect(signOutEverywhere(aCtx(stranger('pt')))).rejects.toThrow('signInFirst')
    await expect(ownProfile(stranger('pt'), noon)).rejects.toThrow('signInFirst')
  })
})
