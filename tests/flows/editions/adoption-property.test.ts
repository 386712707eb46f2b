import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { learnerPage, listedItems } from '@/lib/dashboard/learner-queries'
import { learnersCsv } from '@/lib/dashboard/learners-csv'
import { overseenEdition } from '@/lib/dashboard/edition-queries'
import { learnerRecord } from '@/lib/dashboard/record-queries'
import { leaveEdition } from '@/lib/editions/enrolment/leaving-commands'
import { enrol } from '@/lib/editions/commands/enrol'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { modulePage } from '@/lib/progress/queries/module'
import { myEditions } from '@/lib/progress/queries/my'
import { progressOf } from '@/lib/progress/rules'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import {
  adoptAll,
  anAdministrator,
  aWrittenCourse,
  finishJobs,
  publishCourse,
  written,
  type WrittenCourse,
  type WrittenItem,
} from '@/tests/support/adopting'
import { aLearnerOf, anEditionOf, answersTo } from '@/tests/support/courses'
import { db, engine } from '@/tests/support/database'
import { aCtx, later } from '@/tests/support/people'

/** What an author can do to a course; `at` chooses among what there is. */
const changes = {
  add: (course: WrittenCourse, at: number) =>
    pick(course.modules, at).items.splice(at % 3, 0, written(`new-${newId()}`)),
  remove: (course: WrittenCourse, at: number) => {
    const { items } = pick(course.modules, at)
    items.splice(at % Math.max(1, items.length), 1)
  },
  require: (course: WrittenCourse, at: number) => {
    const item = anyItem(course, at)
    if (item) item.required = !item.required
  },
  rewrite: (course: WrittenCourse, at: number) => {
    const item = anyItem(course, at)
    if (item) item.text += 1
  },
  harden: (course: WrittenCourse, at: number) => {
    const item = anyItem(course, at)
    if (item) Object.assign(item, { passMark: 1 + (at % 100), minutes: 1 + at })
  },
  move: (course: WrittenCourse, at: number) => {
    const item = pick(course.modules, at).items.shift()
    if (item) pick(course.modules, at + 1).items.push(item)
  },
  drop: (course: WrittenCourse, at: number) => {
    if (course.modules.length > 1) course.modules.splice(at % course.modules.length, 1)
  },
  module: (course: WrittenCourse) =>
    course.modules.push({ id: `module-${newId()}`, items: [written(`new-${newId()}`)] }),
}

const pick = <T>(some: readonly T[], at: number): T => some[at % some.length]!
const itemsOf = ({ modules }: WrittenCourse): WrittenItem[] => modules.flatMap(({ items }) => items)
const anyItem = (course: WrittenCourse, at: number): WrittenItem | undefined =>
  itemsOf(course)[at % Math.max(1, itemsOf(course).length)]

const act = fc.constantFrom(
  'do',
  'do',
  'do',
  'change',
  'change',
  'back',
  'adopt',
  'adopt',
  'replay',
  'leave',
)
const step = fc.record({
  act,
  change: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
  at: fc.nat(40),
  soon: fc.boolean(),
})

let administrator: Viewer
beforeAll(async () => {
  administrator = await anAdministrator()
})

type Edition = { id: string; slug: string }

/** All that a learner has earned, as it is kept. */
async function earnedBy(viewer: Viewer, { id: editionId }: Edition) {
  const key = { editionId, accountId: viewer.account?.id ?? '' }
  const { completions, evidence, certificates, ...enrolment } =
    await db.enrolment.findUniqueOrThrow({
      where: { editionId_accountId: key },
      select: {
        id: true,
        completedAt: true,
        completions: { orderBy: { id: 'asc' }, select: { itemId: true, completedAt: true } },
        evidence: { orderBy: { id: 'asc' }, select: { id: true } },
        certificates: { select: { code: true, revokedAt: true, replacedAt: true } },
      },
    })
  return { ...enrolment, completions, evidence, certificates }
}

/** The number that each screen shows, and each module's. */
async function shownTo(viewer: Viewer, edition: Edition, enrolment: string, now: Date) {
  const overseen = await overseenEdition(administrator, edition.slug)
  const [page, mine, listed, list, record] = await Promise.all([
    progressOfEdition(viewer, edition.slug, now),
    myEditions(viewer, now),
    listedItems(administrator, overseen),
    learnerPage(overseen, noFilter, { after: null, before: null }, 50),
    learnerRecord(administrator, edition.slug, enrolment, now),
  ])
  const row = list.learners.find(({ id }) => id === enrolment)
  const inTable = progressOf(listed, row?.completions ?? new Map(), row?.completedAt !== null)
  for (const other of [mine[0]?.progress, inTable, record.progress])
    expect(other).toEqual(page.progress)
  return { ...page, csv: await lineOf(overseen) }
}

const noFilter = { country: null, state: null, name: '' }

async function lineOf(edition: Awaited<ReturnType<typeof overseenEdition>>): Promise<string> {
  let text = ''
  for await (const part of learnersCsv(administrator, edition, noFilter)) text += part
  return text.split('\r\n')[1] ?? ''
}

const refused = () => null

/** Does an item in the way that it asks for; what the edition refuses changes nothing. */
async function doItem(viewer: Viewer, edition: Edition, item: WrittenItem, now: Date, key: string) {
  const about = { edition: edition.slug, item: item.id }
  const ctx = aCtx(viewer, { now, key })
  if (item.kind === 'text') return completeItem(ctx, about).catch(refused)
  const kept = await db.editionItem.findUnique({
    where: { editionId_itemId: { editionId: edition.id, itemId: item.id } },
    select: { revision: true },
  })
  const where = { itemId: item.id, revision: kept?.revision ?? 1 }
  const version = await db.itemVersion.findFirst({ where, select: { id: true } })
  const answers = { age: ['fifteen'] }
  return answerQuiz(ctx, { ...about, version: version?.id ?? '', answers }).catch(refused)
}

const runs = engine === 'sqlite' ? 200 : 25

it('no change, adoption, replay or deletion lowers what was earned, and all numbers stay from 0 to 100', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const course = aWrittenCourse()
      await publishCourse(course)
      const edition = await anEditionOf(course.id)
      const viewer = await aLearnerOf(edition)
      const ever = new Map(itemsOf(course).map((item) => [item.id, item]))
      const sent: (() => Promise<unknown>)[] = []
      const reached = new Map<string, number>()
      let before = await earnedBy(viewer, edition)
      for (const [minutes, { act, change, at, soon }] of steps.entries()) {
        const now = later({ minutes })
        const item = pick([...ever.values()], at)
        if (act === 'do') {
          const key = newId()
          sent.push(() => doItem(viewer, edition, item, now, key))
          await sent.at(-1)?.()
        } else if (act === 'replay') await (sent.length > 0 ? pick(sent, at)() : null)
        else if (act === 'adopt') await adoptAll(administrator, edition.slug, now)
        else if (act === 'leave') {
          await leaveEdition(aCtx(viewer, { now }), { edition: edition.slug })
          if (soon) await adoptAll(administrator, edition.slug, now)
          await enrol(aCtx(viewer, { now }), answersTo(edition.slug))
        } else {
          if (act === 'change') changes[change](course, at)
          else if (!itemsOf(course).includes(item)) pick(course.modules, at).items.push(item)
          for (const one of itemsOf(course)) ever.set(one.id, one)
          await publishCourse(course, now)
        }
        if (soon) await finishJobs(now)
        before = await expectNothingLost({ viewer, edition, before, reached, now })
      }
      await finishJobs(later({ days: 1 }))
      const { completedAt } = await expectNothingLost({
        viewer,
        edition,
        before,
        reached,
        now: later({ days: 1 }),
      })
      expect(completedAt !== null).toBe(reached.get('edition') === 100)
    }),
    { numRuns: runs, seed: 20261125 },
  )
}, 900_000)

type Held = {
  viewer: Viewer
  edition: Edition
  before: Awaited<ReturnType<typeof earnedBy>>
  reached: Map<string, number>
  now: Date
}

async function expectNothingLost({ viewer, edition, before, reached, now }: Held) {
  const earned = await earnedBy(viewer, edition)
  expect(earned.completions).toEqual(expect.arrayContaining(before.completions))
  expect(earned.evidence).toEqual(expect.arrayContaining(before.evidence))
  expect(earned.certificates).toEqual(expect.arrayContaining(before.certificates))
  if (before.completedAt) expect(earned.completedAt).toEqual(before.completedAt)
  expect(earned.certificates).toHaveLength(earned.completedAt ? 1 : 0)
  const { progress, modules, csv } = await shownTo(viewer, edition, earned.id, now)
  expect(csv).toContain(`,${progress.done},${progress.total},`)
  const numbers = [['edition', progress.percent] as const].concat(
    modules.map(({ id, progress: of }) => [id as 'edition', of?.percent ?? -1]),
  )
  for (const [what, percent] of numbers) {
    expect(percent).toBeGreaterThanOrEqual(reached.get(what) ?? 0)
    expect(percent).toBeLessThanOrEqual(100)
    reached.set(what, percent)
  }
  if (earned.completedAt) expect(progress).toMatchObject({ percent: 100, complete: true })
  const seen = await Promise.all(
    modules.map(({ slug }) => modulePage(viewer, edition.slug, slug, now)),
  )
  const done = seen.flatMap((page) => page?.items ?? []).filter(({ evidence }) => evidence !== null)
  expect(done.map(({ itemId }) => itemId).sort()).toEqual(
    earned.completions.map(({ itemId }) => itemId).sort(),
  )
  return earned
}
