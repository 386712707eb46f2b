import { beforeAll, expect, it } from 'vitest'
import { editionJobs, openDeclaredEditions } from '@/lib/dashboard/opening-commands'
import { runJobsOnce } from '@/lib/platform/jobs'
import { aCourse } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'

const declare = (courseId: string, slug: string, opensOn: string) => ({
  slug,
  courseId,
  name: 'Primeira',
  names: { pt: 'Primeira', en: 'First' },
  audience: 'everyone' as const,
  enrolment: 'open' as const,
  timeZone: 'Europe/Lisbon',
  opensOn,
  closesOn: null,
  hours: null,
  forum: { readableBy: 'everyone' as const, guests: 'held' as const },
})

const open = (declared: Parameters<typeof openDeclaredEditions>[1]) =>
  db.$transaction((tx) => openDeclaredEditions(tx, declared, noon))
const forumsOf = (slug: string) => db.forum.findMany({ where: { edition: { slug } } })

let courseId = ''
beforeAll(async () => {
  courseId = (await aCourse()).id
})

it('makes a declared edition with a forum for each module, once, and notes it', async () => {
  const declared = [declare(courseId, 'open-now', '2026-11-02')]
  expect(await open(declared)).toEqual(['open-now'])
  expect(await open([{ ...declared[0]!, name: 'Outra' }])).toEqual([])
  const edition = await db.edition.findUniqueOrThrow({ where: { slug: 'open-now' } })
  expect(edition).toMatchObject({
    name: 'Primeira',
    names: '{"pt":"Primeira","en":"First"}',
    frozenAt: noon,
  })
  expect(await forumsOf('open-now')).toMatchObject([
    { readableBy: 'everyone', guests: 'held' },
    { readableBy: 'everyone', guests: 'held' },
  ])
  expect(await db.auditEntry.count({ where: { editionId: edition.id } })).toBe(1)
})

it('gives modules that come before the opening day their forum when the day has come', async () => {
  await open([declare(courseId, 'next-week', '2026-11-29')])
  await db.module.create({ data: { id: `late-${courseId}`, courseId, slug: 'late', position: 3 } })
  const dayBefore = () => later({ days: 6 })
  expect(await runJobsOnce(dayBefore, editionJobs(dayBefore))).toEqual({ done: 0, failed: 0 })
  expect(await forumsOf('next-week')).toHaveLength(2)

  const openingDay = () => later({ days: 7 })
  expect(await runJobsOnce(openingDay, editionJobs(openingDay))).toEqual({ done: 1, failed: 0 })
  const forums = await forumsOf('next-week')
  expect(forums).toHaveLength(3)
  expect(forums.every(({ guests }) => guests === 'held')).toBe(true)
  const edition = await db.edition.findUniqueOrThrow({ where: { slug: 'next-week' } })
  expect(edition.frozenAt).toEqual(later({ days: 7 }))
})
