import { describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import { recordAudit } from '@/lib/audit/commands'
import type { AuditAction } from '@/lib/audit/schema'
import { downloadAudit } from '@/lib/dashboard/audit/download-commands'
import { auditPage } from '@/lib/dashboard/audit/queries'
import { auditFilterSchema } from '@/lib/dashboard/audit/schema'
import { stranger, type HeldGrant } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, later, viewerOf } from '@/tests/support/people'

const grant: HeldGrant = { role: 'administrator', scope: 'site', scopeId: '' }
const viewer = await viewerOf(await anAccount({ name: 'Zita Administra', grants: [grant] }))
const member = await viewerOf(await anAccount({ name: '=HYPERLINK("x")' }))
const start = { older: null, newer: null }

const note = (days: number, action: AuditAction, by = viewer, detail?: { reason: string }) =>
  db.$transaction((tx) =>
    recordAudit(tx, aCtx(by, { now: later({ days }) }), {
      ...{ action, subjectKind: 'account', subjectId: member.account!.id },
      ...(detail && { detail }),
    }),
  )

await note(0, 'accounts.signIn', member)
await note(1, 'accounts.suspend', viewer, { reason: 'Anúncios' })
await note(3, 'accounts.liftSuspension')

const found = async (asked: object) =>
  (await auditPage(viewer, auditFilterSchema.parse(asked), start)).acts.map(({ action }) => action)

describe('the record of acts', () => {
  it.each([
    ['all, newest first', {}, ['accounts.liftSuspension', 'accounts.suspend', 'accounts.signIn']],
    ['an action', { action: 'accounts.suspend' }, ['accounts.suspend']],
    ['who acted, by name', { who: 'hyperlink' }, ['accounts.signIn']],
    ['days, both included', { from: '2026-11-23', until: '2026-11-23' }, ['accounts.suspend']],
    ['nobody’s acts', { who: 'nobody at all' }, []],
    [
      'what makes no sense as nothing',
      { action: 'x', from: '2026-02-30', who: 'zita' },
      ['accounts.liftSuspension', 'accounts.suspend'],
    ],
  ])('tells %s', async (_what, asked, actions) => {
    expect(await found(asked)).toEqual(actions)
  })

  it('is read page by page, onwards and back', async () => {
    const all = auditFilterSchema.parse({})
    const first = await auditPage(viewer, all, start, 2)
    expect(first.newer).toBeNull()
    const last = await auditPage(viewer, all, { older: first.older, newer: null }, 2)
    expect(last).toMatchObject({ acts: [{ action: 'accounts.signIn' }], older: null })
    const back = await auditPage(viewer, all, { older: null, newer: last.newer }, 2)
    expect(back.acts.map(({ id }) => id)).toEqual(first.acts.map(({ id }) => id))
  })

  it('cannot be changed or shortened', async () => {
    const changed = db.auditEntry.updateMany({ data: { actorId: null } })
    await expect(changed).rejects.toThrow()
    await expect(db.auditEntry.deleteMany()).rejects.toThrow()
    expect(await db.auditEntry.count()).toBe(3)
  })
})

it('is downloaded as the screen shows it, formulas escaped, and that is on record too', async () => {
  const { text } = await downloadAudit(aCtx(viewer), auditFilterSchema.parse({ who: 'hyperlink' }))
  let csv = ''
  for await (const part of text) csv += part
  const [, ...lines] = parse(csv, { bom: true })
  expect(lines).toHaveLength(1)
  expect(lines[0]?.[1]).toBe(`'=HYPERLINK("x")`)
  expect(lines[0]?.[4]).toBe('accounts.signIn')
  const entry = { action: 'dashboard.downloadAudit', actorId: viewer.account!.id }
  expect(await db.auditEntry.count({ where: entry })).toBe(1)
})

it('says of who signed in that he did it himself', async () => {
  const { id } = await anAccount({ name: 'Olga Chegada' })
  await db.$transaction((tx) =>
    recordAudit(tx, aCtx(stranger('pt')), {
      ...{ action: 'accounts.signIn', subjectKind: 'account', subjectId: id },
    }),
  )
  const { acts } = await auditPage(viewer, auditFilterSchema.parse({ who: 'olga' }), start)
  expect(acts).toMatchObject([{ action: 'accounts.signIn', actor: { id, name: 'Olga Chegada' } }])
})
