import { beforeAll, describe, expect, it } from 'vitest'
import { overseenEdition } from '@/lib/dashboard/edition-queries'
import { figuresFile } from '@/lib/dashboard/figures/download-queries'
import { editionFigures, type EditionFigures } from '@/lib/dashboard/figures/queries'
import { figureNames, type Figures } from '@/lib/dashboard/figures/rules'
import { listedItems } from '@/lib/dashboard/learner-queries'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { progressOf } from '@/lib/progress/rules'
import { limitsOf, standingOf } from '@/lib/progress/standing/rules'
import { db } from '@/tests/support/database'
import { anEdition, enrolMany, type TestEdition } from '@/tests/support/learners'
import { anAccount, later, noon, viewerOf } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const administrator = { role: 'administrator', scope: 'site', scopeId: '' } as const
const now = later({ days: 20 })

let edition: TestEdition
let viewer: Viewer
let found: EditionFigures

/** What the page must say, worked out learner by learner as each one's own page does it. */
async function byHand() {
  const listed = await listedItems(viewer, await overseenEdition(viewer, edition.slug))
  const { items } = listed
  const span = { opensAt: noon, closesAt: later({ days: 40 }) }
  const limits = limitsOf(span, items.filter(({ required }) => required).length, now)
  const rows = await db.enrolment.findMany({
    where: { editionId: edition.id, leftAt: null },
    include: { completions: true },
  })
  return rows.map((row) => {
    const done = new Map(row.completions.map((one) => [one.itemId, one.completedAt]))
    return {
      ...row,
      standing: standingOf(limits, { ...row, done: progressOf(listed, done).done }),
      items: done,
      furthest: Math.max(-1, ...items.filter((i) => done.has(i.itemId)).map((i) => i.position)),
    }
  })
}

beforeAll(async () => {
  edition = await anEdition(52)
  await db.edition.update({ where: { id: edition.id }, data: { closesAt: later({ days: 40 }) } })
  await enrolMany(edition, 600)
  const rows = await db.enrolment.findMany({ where: { editionId: edition.id }, take: 120 })
  // Some enrolled late, some came back, one has left: what stands is not made for the rules.
  for (const [n, { id }] of rows.entries()) {
    const lastActiveAt = n % 3 === 0 ? null : later({ days: n % 21 })
    const enrolledAt = later({ days: (n % 5) * 4 - 3 })
    const constituency = [null, 'government', 'workers', 'employers'][n % 4] ?? null
    await db.enrolment.update({ where: { id }, data: { lastActiveAt, enrolledAt, constituency } })
  }
  await db.enrolment.update({ where: { id: rows[7]!.id }, data: { leftAt: now } })
  viewer = await viewerOf(await anAccount({ grants: [administrator] }))
  found = await editionFigures(viewer, edition.slug, now)
}, 180_000)

describe('the figures of an edition', () => {
  it('are what the learners’ own pages say, counted', async () => {
    const learners = await byHand()
    const count = (standing: string) => learners.filter((one) => one.standing === standing).length
    const all = found.all
    expect(all).toMatchObject({
      enrolled: 599,
      started: learners.filter(({ items, completedAt }) => completedAt || items.size > 0).length,
      finished: count('finished'),
      onTrack: count('onTrack'),
      behind: count('behind'),
      silent: count('silent'),
      certified: 0,
      voices: 0,
    })
    expect(Math.min(all.finished, all.onTrack, all.behind, all.silent)).toBeGreaterThan(0)
    expect(all.finished + all.onTrack + all.behind + all.silent).toBe(all.enrolled)
  })

  it.each(['country', 'institution', 'constituency', 'language'] as const)(
    'add up by %s to all of them',
    (dimension) => {
      const sum = found.groups[dimension].map(({ figures }) => figures)
      const added = sum.reduce((total, one) => total + one.enrolled, 0)
      expect(added).toBe(599)
      expect(sum.reduce((total, one) => total + one.behind, 0)).toBe(found.all.behind)
    },
  )

  it('tell of each item who has done it, and where the silent ones stopped', async () => {
    const learners = await byHand()
    const silent = learners.filter(({ standing }) => standing === 'silent')
    const [only] = found.modules
    expect(only!.items.map(({ done, stopped }) => [done, stopped])).toEqual(
      edition.items.map((item, position) => [
        learners.filter(({ items }) => items.has(item)).length,
        silent.filter(({ furthest }) => furthest === position).length,
      ]),
    )
    expect(found.stoppedBefore).toBe(silent.filter(({ furthest }) => furthest === -1).length)
    const required = edition.items.slice(0, -1)
    const whole = learners.filter(({ items }) => required.every((item) => items.has(item)))
    expect(only!.done).toBe(whole.length)
  })

  it('know who is certified, who has spoken, and who came as a guest', async () => {
    const other = await anEdition(2)
    await enrolMany(other, 10)
    const before = await editionFigures(viewer, other.slug, now)
    const finished = await db.enrolment.findFirstOrThrow({
      where: { editionId: other.id, completedAt: { not: null } },
    })
    await certify(finished.id)
    await writePosts(other, finished.accountId)
    const after = await editionFigures(viewer, other.slug, now)
    expect(before.all).toMatchObject({ certified: 0, voices: 0 })
    expect(after.all).toMatchObject({ certified: 1, voices: 1, enrolled: 10 })
    expect(after.modules[0]).toMatchObject({ posts: 3, voices: 2, guests: 1 })
  })

  it('take the same number of statements for three people as for six hundred', async () => {
    const small = await anEdition(12)
    await enrolMany(small, 3)
    const [, few] = await statementsOf(() => editionFigures(viewer, small.slug, now))
    const [, many] = await statementsOf(() => editionFigures(viewer, edition.slug, now))
    expect(many.length).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(12)
  })
})

it('the download says what the page says, to the last number', async () => {
  const { name, text } = await figuresFile(viewer, edition.slug, now)
  let csv = ''
  for await (const part of text) csv += part
  expect(name).toBe(`${edition.slug}-2026-12-12.csv`)
  expect(csv.startsWith('\ufeffContado,Nome,Inscritos,')).toBe(true)
  const lines = csv.trimEnd().split('\r\n').slice(1)
  const row = (what: string, name: string, figures: Figures) =>
    [what, name, ...figureNames.map((one) => figures[one]), ',,,,'].join(',')
  const { all, groups, modules } = found
  expect(lines.slice(0, 1 + groups.country.length)).toEqual([
    row('Todos', '', all),
    ...groups.country.map((group) => row('País', group.name, group.figures)),
  ])
  const items = modules[0]!.items.map(
    (one) => `Atividade,${one.title},,,,,,,,,${one.done},${one.stopped},,,`,
  )
  expect(lines.slice(-items.length)).toEqual(items)
})

it('an edition that has not opened has people and no items', async () => {
  const planned = await anEdition(3)
  await enrolMany(planned, 0)
  await db.editionItem.deleteMany({ where: { editionId: planned.id } })
  const figures = await editionFigures(viewer, planned.slug, noon)
  expect(figures.all.enrolled).toBe(0)
  expect(figures.modules).toEqual([])
})

const certify = (enrolmentId: string) =>
  db.certificate.create({
    data: {
      id: newId(),
      code: newId().slice(-16),
      enrolmentId,
      number: 1,
      name: 'Ana',
      courseTitles: '{}',
      originalLanguage: 'pt',
      editionName: '2026',
      timeZone: 'UTC',
      opensOn: '2026-11-22',
      completedAt: now,
      issuedAt: now,
    },
  })

/** Two posts of a member and one of a guest; one that is held does not count. */
async function writePosts({ id, moduleId }: TestEdition, accountId: string) {
  const forumId = newId()
  await db.forum.create({
    data: {
      ...{ id: forumId, editionId: id, moduleId },
      ...{ readableBy: 'everyone', guests: 'open', createdAt: noon },
    },
  })
  const author = async (kind: string, of: string | null) =>
    db.author.create({
      data: { id: newId(), kind, accountId: of, name: 'Ana', createdAt: noon },
    })
  const [member, guest] = [await author('member', accountId), await author('guest', null)]
  for (const [by, status] of [
    [member, 'published'],
    [member, 'published'],
    [guest, 'published'],
    [guest, 'held'],
  ] as const) {
    const post = newId()
    await db.post.create({
      data: {
        ...{ id: post, forumId, rootId: post, depth: 0, lastNumber: 1, authorId: by.id, status },
        ...{ body: 'Bom dia', html: '', rendererVersion: 1, language: 'pt', writtenAt: noon },
      },
    })
  }
}
