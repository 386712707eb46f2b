import { describe, expect, it } from 'vitest'
import { createEdition, freezingJob } from '@/lib/editions/commands/editions'
import { freezeEdition } from '@/lib/editions/commands/freezing'
import { editionDeclarationSchema } from '@/lib/editions/schema'
import { aCourse, anEditionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

const itemsOf = (editionId: string) =>
  db.editionItem.findMany({ where: { editionId }, orderBy: { position: 'asc' } })
const freeze = (id: string, now: Date) => db.$transaction((tx) => freezeEdition(tx, id, now))

describe('an edition', () => {
  it.each([
    ['Asia/Dili', '2026-11-30T15:00:00.000Z', '2026-12-18T15:00:00.000Z'],
    ['Africa/Maputo', '2026-11-30T22:00:00.000Z', '2026-12-18T22:00:00.000Z'],
    ['America/Sao_Paulo', '2026-12-01T03:00:00.000Z', '2026-12-19T03:00:00.000Z'],
  ])('in %s opens and closes at the ends of its days', async (timeZone, opensAt, closesAt) => {
    const course = await aCourse()
    const days = { timeZone, opensOn: '2026-12-01', closesOn: '2026-12-18' }
    const { id } = await anEditionOf(course.id, days)
    const edition = await db.edition.findUniqueOrThrow({ where: { id } })
    expect(edition.opensAt.toISOString()).toBe(opensAt)
    expect(edition.closesAt?.toISOString()).toBe(closesAt)
    expect(edition.frozenAt).toBeNull()
  })

  it('that is open when it is made has its list at once', async () => {
    const course = await aCourse()
    const { id } = await anEditionOf(course.id)
    const items = await itemsOf(id)
    expect(items.map(({ itemId }) => itemId)).toEqual([
      course.text,
      course.film,
      course.check,
      course.extra,
    ])
    expect(items.map(({ criterion }) => criterion)).toEqual(['read', 'watched', 'passed', 'read'])
    expect(items.map(({ passMark }) => passMark)).toEqual([null, null, 100, null])
    expect(items.map(({ required }) => required)).toEqual([true, true, true, false])
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4])
  })

  it('made a second time under the same address stays as it was', async () => {
    const course = await aCourse()
    const made = await anEditionOf(course.id, { slug: 'the-same' })
    const again = await anEditionOf(course.id, { slug: 'the-same', name: 'changed' })
    expect(again.id).toBe(made.id)
    expect(await db.edition.findUnique({ where: { slug: 'the-same' } })).toMatchObject({
      name: '2026',
    })
  })
})

describe('freezing', () => {
  it('waits in a job until the edition opens', async () => {
    const course = await aCourse()
    const { id } = await anEditionOf(course.id, { opensOn: '2026-12-01' })
    const job = await db.job.findFirst({
      where: { uniqueKey: { startsWith: `${freezingJob}:${id}` } },
    })
    expect(job).toMatchObject({ kind: freezingJob, payload: JSON.stringify({ edition: id }) })
    expect(job?.runAt.toISOString()).toBe('2026-11-30T22:00:00.000Z')
    expect(await freeze(id, noon)).toEqual([])
    expect(await itemsOf(id)).toEqual([])
  })

  it('copies what the course is when the edition opens, once', async () => {
    const course = await aCourse()
    const { id } = await anEditionOf(course.id, { opensOn: '2026-12-01' })
    await db.item.update({ where: { id: course.film }, data: { retiredAt: noon } })
    expect(await freeze(id, later({ days: 10 }))).toHaveLength(2)
    await db.item.update({ where: { id: course.text }, data: { retiredAt: noon, revision: 2 } })
    expect(await freeze(id, later({ days: 11 }))).toHaveLength(2)
    const items = await itemsOf(id)
    expect(items.map(({ itemId, revision }) => [itemId, revision])).toEqual([
      [course.text, 1],
      [course.check, 1],
      [course.extra, 1],
    ])
    const edition = await db.edition.findUniqueOrThrow({ where: { id } })
    expect(edition.frozenAt).toEqual(later({ days: 10 }))
  })

  it('by two at once makes one list', async () => {
    const course = await aCourse()
    const { id } = await anEditionOf(course.id, { opensOn: '2026-12-01' })
    const lists = await Promise.all([1, 2, 3].map(() => freeze(id, later({ days: 10 }))))
    expect(new Set(lists.map((modules) => modules.join())).size).toBe(1)
    expect(await itemsOf(id)).toHaveLength(4)
  })
})

describe('a declaration', () => {
  const good = {
    slug: 'inspection-2026',
    courseId: 'inspection',
    name: '2026',
    audience: 'everyone',
    enrolment: 'open',
    timeZone: 'Africa/Maputo',
    opensOn: '2026-12-01',
    closesOn: '2026-12-01',
  }

  it.each([
    ['of one day', {}, true],
    ['without an end', { closesOn: null }, true],
    ['that closes before it opens', { closesOn: '2026-11-30' }, false],
    ['with a day that is none', { opensOn: '2026-02-30' }, false],
    ['with a zone that is none', { timeZone: 'Maputo' }, false],
    ['with an odd address', { slug: 'Inspeção 2026' }, false],
  ])('%s', (_, changes, accepted) => {
    expect(editionDeclarationSchema.safeParse({ ...good, ...changes }).success).toBe(accepted)
  })

  it('is refused for a course that does not exist', async () => {
    const declaration = editionDeclarationSchema.parse({ ...good, courseId: 'nowhere' })
    await expect(db.$transaction((tx) => createEdition(tx, declaration, noon))).rejects.toThrow()
    expect(await db.edition.count({ where: { slug: good.slug } })).toBe(0)
  })
})
