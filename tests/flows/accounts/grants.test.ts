import { beforeEach, describe, expect, it } from 'vitest'
import { grantRole, withdrawRole } from '@/lib/accounts/commands/grants'
import { newId } from '@/lib/platform/ids'
import { stranger, type HeldGrant, type Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, noon, viewerOf } from '@/tests/support/people'

const administrator: HeldGrant = { role: 'administrator', scope: 'site', scopeId: '' }
const anAdministrator = async () => viewerOf(await anAccount({ grants: [administrator] }))
const countryWide = { role: 'observer', scope: 'country', scopeId: 'MZ' } as const
const grantsOf = (accountId: string) => db.grant.count({ where: { accountId } })
const grantOf = async (viewer: Viewer) =>
  (await db.grant.findFirstOrThrow({ where: { accountId: viewer.account!.id } })).id

beforeEach(async () => {
  await db.grant.deleteMany()
})

describe('giving a role', () => {
  it('writes it once, and who gave it', async () => {
    const viewer = await anAdministrator()
    const { id, email } = await anAccount()
    const ctx = aCtx(viewer)
    const first = await grantRole(ctx, { email: email.toUpperCase(), ...countryWide })
    expect(await grantRole(ctx, { email, ...countryWide })).toEqual(first)
    expect(await db.grant.findMany({ where: { accountId: id } })).toMatchObject([
      { ...countryWide, grantedById: viewer.account!.id, grantedAt: noon },
    ])
    const entry = { action: 'accounts.grantRole', subjectId: id }
    expect(await db.auditEntry.count({ where: entry })).toBe(1)
  })

  it.each([
    ['a stranger', () => Promise.resolve(stranger('pt')), 'signInFirst'],
    ['a member', async () => viewerOf(await anAccount()), 'forbidden'],
    [
      'a facilitator',
      async () =>
        viewerOf(
          await anAccount({ grants: [{ role: 'facilitator', scope: 'site', scopeId: '' }] }),
        ),
      'forbidden',
    ],
    [
      'a suspended administrator',
      async () => viewerOf(await anAccount({ grants: [administrator], suspendedAt: noon })),
      'accountSuspended',
    ],
  ])('is refused to %s, and so is taking one back', async (_who, viewer, code) => {
    const ctx = aCtx(await viewer())
    const holder = await anAccount({ grants: [countryWide] })
    const wanted = { email: holder.email, ...administrator }
    await expect(grantRole(ctx, wanted)).rejects.toThrow(code)
    const held = await db.grant.findFirstOrThrow({ where: { accountId: holder.id } })
    await expect(withdrawRole(ctx, { grant: held.id })).rejects.toThrow(code)
    expect(await grantsOf(holder.id)).toBe(1)
  })

  it.each([
    ['an unknown address', { email: 'nobody@example.org' }, 'email'],
    ['a malformed address', { email: 'nobody' }, 'email'],
    ['an administrator of a country', { ...countryWide, role: 'administrator' as const }, 'scope'],
    ['an unknown country', { scopeId: 'ZZ' }, 'scopeId'],
    [
      'an unknown edition',
      { role: 'facilitator' as const, scope: 'edition' as const, scopeId: newId() },
      'scopeId',
    ],
    ['a site with an id', { scope: 'site' as const, scopeId: 'MZ' }, 'scopeId'],
  ])('refuses %s', async (_what, wrong, field) => {
    const { id, email } = await anAccount()
    const ctx = aCtx(await anAdministrator())
    const attempt = grantRole(ctx, { email, ...countryWide, ...wrong })
    await expect(attempt).rejects.toHaveProperty(`fields.${field}`)
    expect(await grantsOf(id)).toBe(0)
  })
})

describe('taking a role back', () => {
  it('takes it at once, and only once', async () => {
    const ctx = aCtx(await anAdministrator())
    const { id, email } = await anAccount()
    const { grant } = await grantRole(ctx, { email, ...countryWide })
    await withdrawRole(ctx, { grant })
    expect(await grantsOf(id)).toBe(0)
    await expect(withdrawRole(ctx, { grant })).rejects.toThrow('notFound')
  })

  it('is refused to the last administrator, for himself and while others are suspended', async () => {
    const viewer = await anAdministrator()
    await anAccount({ grants: [administrator], suspendedAt: noon })
    const own = await grantOf(viewer)
    await expect(withdrawRole(aCtx(viewer), { grant: own })).rejects.toThrow('lastAdministrator')
    expect(await grantsOf(viewer.account!.id)).toBe(1)
    await anAdministrator()
    await withdrawRole(aCtx(viewer), { grant: own })
    expect(await grantsOf(viewer.account!.id)).toBe(0)
  })

  it('leaves one of two administrators who withdraw each other at once', async () => {
    const [one, two] = [await anAdministrator(), await anAdministrator()]
    const [grantOne, grantTwo] = [await grantOf(one), await grantOf(two)]
    const results = await Promise.allSettled([
      withdrawRole(aCtx(one), { grant: grantTwo }),
      withdrawRole(aCtx(two), { grant: grantOne }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.grant.count({ where: { role: 'administrator' } })).toBe(1)
  })
})
