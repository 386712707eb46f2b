import { describe, expect, it } from 'vitest'
import {
  liftEndedSuspensions,
  liftSuspension,
  signOutPerson,
  suspendAccount,
} from '@/lib/accounts/people/suspension-commands'
import { accountOfSession } from '@/lib/accounts/queries/sessions'
import type { HeldGrant } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const administrator: HeldGrant = { role: 'administrator', scope: 'site', scopeId: '' }
const anAdministrator = async () => viewerOf(await anAccount({ grants: [administrator] }))
const week = { length: '7', reason: 'Anúncios no fórum, três vezes.' } as const

const aSuspended = async (length: '7' | 'open' = '7') => {
  const by = await anAdministrator()
  const member = await viewerOf(await anAccount())
  const { id, sessionId, email } = member.account!
  await suspendAccount(aCtx(by), { account: id, ...week, length })
  return { by, id, sessionId, email }
}

describe('suspending an account', () => {
  it('ends its sessions, keeps who and why, and tells the person', async () => {
    const { by, id, sessionId, email } = await aSuspended()
    expect(await accountOfSession(sessionId, noon)).toBeNull()
    expect(await db.suspension.findMany({ where: { accountId: id } })).toMatchObject([
      { reason: week.reason, suspendedById: by.account!.id, until: later({ days: 7 }) },
    ])
    const [mail] = await db.mail.findMany({ where: { toAddress: email } })
    expect(mail?.text).toContain(week.reason)
    expect(mail?.text).toContain('29 de novembro de 2026')
    const entry = { action: 'accounts.suspend', subjectId: id, actorId: by.account!.id }
    expect(await db.auditEntry.count({ where: entry })).toBe(1)
  })

  it('is done by one of two who do it at once', async () => {
    const { id } = await anAccount()
    const two = await Promise.all([anAdministrator(), anAdministrator()])
    const tried = await Promise.allSettled(
      two.map((viewer) => suspendAccount(aCtx(viewer), { account: id, ...week })),
    )
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.suspension.count({ where: { accountId: id } })).toBe(1)
  })

  it('is refused for oneself', async () => {
    const viewer = await anAdministrator()
    const own = suspendAccount(aCtx(viewer), { account: viewer.account!.id, ...week })
    await expect(own).rejects.toThrow('ownAccount')
  })

  it('leaves one administrator of two who suspend each other at once', async () => {
    await db.grant.deleteMany({ where: { role: 'administrator' } })
    const [one, other] = [await anAdministrator(), await anAdministrator()]
    const tried = await Promise.allSettled([
      suspendAccount(aCtx(one), { account: other.account!.id, ...week }),
      suspendAccount(aCtx(other), { account: one.account!.id, ...week }),
    ])
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('a suspension', () => {
  it.each([
    ['ends by itself when its time is over', '7', null],
    ['lasts until it is lifted when it has no end', 'open', noon],
  ] as const)('%s', async (_what, length, suspendedAt) => {
    const { id } = await aSuspended(length)
    await liftEndedSuspensions(later({ days: 6 }))
    expect(await db.account.findUnique({ where: { id } })).toMatchObject({ suspendedAt: noon })
    await liftEndedSuspensions(later({ days: 7 }))
    expect(await db.account.findUnique({ where: { id } })).toMatchObject({ suspendedAt })
  })

  it('is lifted once, and the person is told once', async () => {
    const { by, id, email } = await aSuspended('open')
    await liftSuspension(aCtx(by), { account: id })
    await expect(liftSuspension(aCtx(by), { account: id })).rejects.toThrow('notSuspended')
    expect(await db.suspension.findFirst({ where: { accountId: id } })).toMatchObject({
      ...{ liftedAt: noon, liftedById: by.account!.id },
    })
    expect(await db.mail.count({ where: { toAddress: email } })).toBe(2)
  })

  it('does not bring ended sessions back', async () => {
    const { by, id, sessionId } = await aSuspended()
    await liftSuspension(aCtx(by), { account: id })
    expect(await accountOfSession(sessionId, noon)).toBeNull()
  })
})

it('ends another person’s sessions, who may sign in again', async () => {
  const member = await viewerOf(await anAccount())
  const { id, sessionId } = member.account!
  const ended = await signOutPerson(aCtx(await anAdministrator()), { account: id })
  expect(ended).toEqual({ ended: 1 })
  expect(await accountOfSession(sessionId, noon)).toBeNull()
})
