import { beforeAll, describe, expect, it } from 'vitest'
import { learnerRecord } from '@/lib/dashboard/record-queries'
import type { Viewer } from '@/lib/platform/viewer'
import { newId } from '@/lib/platform/ids'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { confirmItem, withdrawConfirmation } from '@/lib/progress/confirmation/commands'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { modulePage } from '@/lib/progress/queries/module'
import { confirmationsOf, enrolmentOf, vouch } from '@/tests/support/confirmations'
import { aCourse, aLearnerOf, anEditionOf, type TestCourse } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

let course: TestCourse
let edition: { id: string; slug: string }
let facilitator: Viewer

const aFacilitator = async (name: string) => {
  const grant = { role: 'facilitator', scope: 'edition', scopeId: edition.id } as const
  return viewerOf(await anAccount({ name, grants: [grant] }))
}

beforeAll(async () => {
  course = await aCourse()
  edition = await anEditionOf(course.id, { order: 'sequential', closesOn: '2026-11-30' })
  facilitator = await aFacilitator('Rui Matsinhe')
})

const aLearner = async () => {
  const viewer = await aLearnerOf(edition)
  return { viewer, id: await enrolmentOf(viewer, edition) }
}
const act = (viewer: Viewer, item: string, now = noon) =>
  completeItem(aCtx(viewer, { now }), { edition: edition.slug, item })
const doneBy = async (viewer: Viewer) =>
  (await progressOfEdition(viewer, edition.slug, noon)).progress.done

describe('confirming an item', () => {
  it('completes it for several at once, and is told to each with name and reason', async () => {
    const people = await Promise.all([1, 2, 3].map(aLearner))
    const ids = people.map(({ id }) => id)
    await act(people[0]!.viewer, course.text)
    expect(await vouch(facilitator, edition, course.text, ids)).toEqual({
      confirmed: 2,
      finished: 0,
    })
    const [first, second] = people
    const shown = await modulePage(second!.viewer, edition.slug, 'first', noon)
    expect(shown?.items[0]?.evidence).toEqual({
      kind: 'confirmed',
      recordedAt: noon,
      confirmation: { confirmedBy: 'Rui Matsinhe', reason: 'Em papel.' },
    })
    expect(await confirmationsOf(first!.id, course.text)).toEqual([])
    const { items } = await learnerRecord(facilitator, edition.slug, second!.id, noon)
    expect(items[0]?.evidence[0]?.confirmation).toMatchObject({ mayWithdraw: true })
  })

  it('does not say that the learner was there, and holds for what is locked and after the end', async () => {
    const { viewer, id } = await aLearner()
    const late = later({ days: 30 })
    await vouch(facilitator, edition, course.film, [id], late)
    const row = await db.enrolment.findUniqueOrThrow({ where: { id } })
    expect(row.lastActiveAt).toBeNull()
    expect(await doneBy(viewer)).toBe(1)
  })

  it('is not for who has left the edition', async () => {
    const { id } = await aLearner()
    await db.enrolment.update({ where: { id }, data: { leftAt: noon } })
    const vouched = vouch(facilitator, edition, course.text, [id])
    await expect(vouched).rejects.toThrow('invalidForm')
    expect(await db.completion.count({ where: { enrolmentId: id } })).toBe(0)
  })

  it('issues the certificate with the last required item, in the same transaction', async () => {
    const { id } = await aLearner()
    for (const item of [course.text, course.film]) await vouch(facilitator, edition, item, [id])
    expect(await vouch(facilitator, edition, course.check, [id])).toEqual({
      confirmed: 1,
      finished: 1,
    })
    expect(await db.certificate.count({ where: { enrolmentId: id } })).toBe(1)
    const [given] = await confirmationsOf(id, course.check)
    const withdraw = withdrawConfirmation(aCtx(facilitator), { confirmation: given!.id })
    await expect(withdraw).rejects.toMatchObject({ code: 'confirmationFinal' })
  })

  it('by two at once counts once', async () => {
    const { id } = await aLearner()
    const other = await aFacilitator('Carla Ramos')
    const answers = await Promise.all(
      [facilitator, other].map((who) => vouch(who, edition, course.text, [id])),
    )
    expect(answers.map(({ confirmed }) => confirmed).sort()).toEqual([0, 1])
    expect(await confirmationsOf(id, course.text)).toHaveLength(1)
  })

  it('sent twice does one thing, and is refused whole for somebody of elsewhere', async () => {
    const { id } = await aLearner()
    const other = await anEditionOf(course.id)
    const stranger = await enrolmentOf(await aLearnerOf(other), other)
    const input = { edition: edition.slug, item: course.text, reason: 'Em papel.' }
    const refused = confirmItem(aCtx(facilitator), { ...input, learners: [id, stranger] })
    await expect(refused).rejects.toMatchObject({ name: 'Invalid' })
    expect(await confirmationsOf(id, course.text)).toEqual([])
    const ctx = aCtx(facilitator, { key: newId() })
    const answers = [1, 2].map(() => confirmItem(ctx, { ...input, learners: [id] }))
    expect(await Promise.all(answers)).toEqual([
      { confirmed: 1, finished: 0 },
      { confirmed: 1, finished: 0 },
    ])
  })
})

describe('taking a confirmation back', () => {
  const given = async () => {
    const { viewer, id } = await aLearner()
    await vouch(facilitator, edition, course.text, [id])
    const [confirmation] = await confirmationsOf(id, course.text)
    return { viewer, id, confirmation: confirmation!.id }
  }
  const withdraw = (who: Viewer, confirmation: string, now = noon) =>
    withdrawConfirmation(aCtx(who, { now }), { confirmation })

  it('undoes it within the hour, once, by who gave it', async () => {
    const { viewer, confirmation } = await given()
    const other = await aFacilitator('Carla Ramos')
    const late = later({ hours: 1 })
    await expect(withdraw(other, confirmation)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(withdraw(facilitator, confirmation, late)).rejects.toMatchObject({
      code: 'confirmationFinal',
    })
    await withdraw(facilitator, confirmation)
    expect(await doneBy(viewer)).toBe(0)
    await expect(withdraw(facilitator, confirmation)).rejects.toMatchObject({ name: 'NotFound' })
    await act(viewer, course.text)
    expect(await doneBy(viewer)).toBe(1)
  })

  it('leaves what has other evidence', async () => {
    const { viewer, id, confirmation } = await given()
    const { completionId, ...row } = await db.evidence.findFirstOrThrow({
      where: { enrolmentId: id, itemId: course.text },
    })
    await db.evidence.create({ data: { ...row, id: newId(), completionId, kind: 'declared-read' } })
    await withdraw(facilitator, confirmation)
    expect(await doneBy(viewer)).toBe(1)
  })
})
