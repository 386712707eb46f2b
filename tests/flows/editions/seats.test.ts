import { describe, expect, it } from 'vitest'
import { changeEdition } from '@/lib/editions/commands/changing'
import { enrol } from '@/lib/editions/commands/enrol'
import {
  leaveEdition,
  readmitLearner,
  removeLearner,
} from '@/lib/editions/enrolment/leaving-commands'
import { editionPeople } from '@/lib/editions/enrolment/people-queries'
import { ownStandings, seatsOf } from '@/lib/editions/enrolment/queries'
import { peopleFilterSchema } from '@/lib/editions/enrolment/schema'
import { giveFreeSeats, heldEdition } from '@/lib/editions/enrolment/seat-commands'
import { editionPage } from '@/lib/editions/edition-queries'
import type { EditionPlan } from '@/lib/editions/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { myEditions } from '@/lib/progress/queries/my'
import { aCourse, anEditionOf, answersTo } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aMember } from '@/tests/support/forum'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'

const edition = async (changes: Partial<EditionPlan> = {}) =>
  anEditionOf((await aCourse()).id, { audience: 'enrolled', ...changes })
const person = async (name = 'Inês Sá') => viewerOf(await anAccount({ name }))
const people = (count: number) => Promise.all(Array.from({ length: count }, () => person()))
const administrator = await aMember({
  grants: [{ role: 'administrator', scope: 'site', scopeId: '' }],
})

const join = (viewer: Viewer, slug: string, more = {}, hours = 0) =>
  enrol(aCtx(viewer, { now: later({ hours }) }), { ...answersTo(slug), ...more })
const standing = async (viewer: Viewer, id: string) => (await ownStandings(viewer, noon)).get(id)
const lettersTo = async (viewer: Viewer) =>
  (
    await db.mail.findMany({
      where: { toAddress: viewer.account?.email ?? '' },
      orderBy: { id: 'asc' },
    })
  ).map(({ kind }) => kind)
const seated = (editionId: string) => db.enrolment.count({ where: { editionId, leftAt: null } })

describe('the last seat', () => {
  it('goes to one of five who want it at once, and the others stand in line', async () => {
    const { id, slug } = await edition({ seats: 1 })
    const outcomes = await Promise.all((await people(5)).map((viewer) => join(viewer, slug)))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'enrolled',
      ...Array.from({ length: 4 }, () => 'waiting'),
    ])
    expect(await seated(id)).toBe(1)
    expect(await seatsOf(administrator, { id })).toEqual({ full: true, waiting: 4 })
  })

  it('once left, goes to who asked first, who is told; the next moves up', async () => {
    const { id, slug } = await edition({ seats: 1 })
    const [first, second, third] = (await people(3)) as [Viewer, Viewer, Viewer]
    await join(first, slug)
    await join(third, slug, {}, 2)
    await join(second, slug, {}, 1)
    expect(await standing(third, id)).toMatchObject({ state: 'waiting', place: 2 })
    // Asking again is no way to the front, nor to the back.
    await join(second, slug, {}, 3)
    await leaveEdition(aCtx(first), { edition: slug })
    expect(await standing(second, id)).toBeUndefined()
    expect((await editionPage(second, slug)).readable).toBe(true)
    expect((await editionPage(first, slug)).readable).toBe(false)
    expect(await standing(third, id)).toMatchObject({ place: 1 })
    expect(await lettersTo(second)).toEqual(['enrolment-waiting', 'enrolled'])
    expect(await lettersTo(first)).toEqual([])
    expect(await seated(id)).toBe(1)
  })

  it('is not given to the suspended, nor after the end', async () => {
    const { id, slug } = await edition({ seats: 1, closesOn: '2026-11-30' })
    const [first, second, third] = (await people(3)) as [Viewer, Viewer, Viewer]
    await join(first, slug)
    await join(second, slug, {}, 1)
    await join(third, slug, {}, 2)
    await db.account.update({
      where: { id: second.account?.id ?? '' },
      data: { suspendedAt: later({ hours: 1 }) },
    })
    await leaveEdition(aCtx(first), { edition: slug })
    expect(await standing(third, id)).toBeUndefined()
    await leaveEdition(aCtx(third, { now: later({ days: 20 }) }), { edition: slug })
    expect(await seated(id)).toBe(0)
  })

  it('comes with more seats, for as many as there are', async () => {
    const { id, slug } = await edition({ seats: 1 })
    const all = await people(4)
    for (const [hours, viewer] of all.entries()) await join(viewer, slug, {}, hours)
    const given = await db.$transaction(async (tx) => {
      const { opensOn, closesOn, timeZone } = await tx.edition.findUniqueOrThrow({ where: { id } })
      const words = { slug, name: '2026', names: null, hours: null, audience: 'enrolled' } as const
      const when = { opensOn, closesOn, timeZone, enrolment: 'open', seats: 3 } as const
      await changeEdition(tx, id, { ...words, ...when }, later({ hours: 5 }))
      const held = await heldEdition(tx, { id })
      return held ? giveFreeSeats(tx, held, later({ hours: 5 })) : 0
    })
    expect(given).toBe(2)
    expect(await standing(all[3]!, id)).toMatchObject({ place: 1 })
  })
})

describe('leaving', () => {
  it('keeps what was done, and coming back finds it', async () => {
    const { id, slug } = await edition()
    const learner = await person()
    const before = await join(learner, slug)
    await leaveEdition(aCtx(learner), { edition: slug })
    expect(await myEditions(learner, noon)).toEqual([])
    const after = await join(learner, slug)
    expect(after.enrolment).toBe(before.enrolment)
    expect(await db.enrolment.count({ where: { editionId: id } })).toBe(1)
    expect(await myEditions(learner, noon)).toHaveLength(1)
  })

  it('is not found by who is not there, and once done not again', async () => {
    const { slug } = await edition()
    const learner = await person()
    const leave = () => leaveEdition(aCtx(learner), { edition: slug })
    await expect(leave()).rejects.toMatchObject({ name: 'NotFound' })
    await join(learner, slug)
    await leave()
    await expect(leave()).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('at the hand of an administrator is told with its reason, and is no door to come back', async () => {
    const { id, slug } = await edition({ seats: 1 })
    const [learner, next] = (await people(2)) as [Viewer, Viewer]
    const { enrolment } = await join(learner, slug)
    await join(next, slug, {}, 1)
    const removal = { enrolment: enrolment ?? '', reason: 'Inscrito por engano.' }
    await removeLearner(aCtx(administrator), removal)
    expect(await standing(next, id)).toBeUndefined()
    const mail = await db.mail.findFirst({ where: { toAddress: learner.account?.email ?? '' } })
    expect(mail?.text).toContain('> Inscrito por engano.')
    await expect(join(learner, slug)).rejects.toMatchObject({ code: 'learnerRemoved' })
    await expect(removeLearner(aCtx(administrator), removal)).rejects.toMatchObject({
      code: 'learnerGone',
    })
    const gone = peopleFilterSchema.parse({ state: 'gone' })
    const { people: list } = await editionPeople(administrator, slug, gone)
    expect(list).toMatchObject([{ enrolment, removed: true, leftReason: removal.reason }])
    const back = { enrolment: enrolment ?? '' }
    await expect(readmitLearner(aCtx(administrator), back)).rejects.toMatchObject({
      code: 'editionFull',
    })
    await leaveEdition(aCtx(next), { edition: slug })
    await readmitLearner(aCtx(administrator), back)
    expect(await seated(id)).toBe(1)
  })
})
