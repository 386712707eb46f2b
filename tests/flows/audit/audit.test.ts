import { expect, it } from 'vitest'
import { recordAudit } from '@/lib/audit/commands'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, noon, viewerOf } from '@/tests/support/people'
import { stranger } from '@/lib/platform/viewer'

it('notes who did what, to what, in which request', async () => {
  const ctx = aCtx(await viewerOf(await anAccount()))
  await db.$transaction((tx) =>
    recordAudit(tx, ctx, {
      action: 'forum.refusePost',
      subjectKind: 'post',
      subjectId: 'p1',
      editionId: 'e1',
      detail: { reason: 'Fora do tema' },
    }),
  )
  expect(await db.auditEntry.findFirst({ include: { detail: true } })).toMatchObject({
    at: noon,
    actorId: ctx.viewer.account?.id,
    action: 'forum.refusePost',
    subjectKind: 'post',
    subjectId: 'p1',
    editionId: 'e1',
    requestId: ctx.requestId,
    detail: { body: '{"reason":"Fora do tema"}' },
  })
})

it('keeps the fact when the texts are erased', async () => {
  await db.auditDetail.deleteMany()
  expect(await db.auditEntry.count()).toBe(1)
})

it('notes acts of nobody signed in', async () => {
  await db.$transaction((tx) =>
    recordAudit(tx, aCtx(stranger('pt')), {
      action: 'accounts.create',
      subjectKind: 'account',
      subjectId: 'a1',
    }),
  )
  expect(
    await db.auditEntry.findFirst({ where: { subjectId: 'a1' }, include: { detail: true } }),
  ).toMatchObject({ actorId: null, editionId: null, detail: null })
})
