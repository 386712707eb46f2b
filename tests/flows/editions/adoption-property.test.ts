import fc from 'fast-check'
import { expect, it } from 'vitest'
import { enrol } from '@/lib/editions/commands/enrol'
import { leaveEdition } from '@/lib/editions/enrolment/leaving-commands'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { progressOfEdition } from '@/lib/progress/queries/edition'
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
import { earnedBy, expectKept, expectOneNumber } from '@/tests/support/earned'
import { aCtx, later } from '@/tests/support/people'

const pick = <T>(some: readonly T[], at: number): T => some[at % some.length]!
const itemsOf = ({ modules }: WrittenCourse): WrittenItem[] => modules.flatMap(({ items }) => items)

/** An author's hand on one item; nothing where the course has none. */
const onItem =
  (change: (item: WrittenItem, at: number) => void) => (course: WrittenCourse, at: number) => {
    const items = itemsOf(course)
    if (items.length > 0) change(pick(items, at), at)
  }

/** What an author can do to a course; `at` chooses among what there is. */
const changes = {
  add: ({ modules }: WrittenCourse, at: number) => {
    pick(modules, at).items.splice(at % 3, 0, written(`new-${newId()}`))
  },
  remove: ({ modules }: WrittenCourse, at: number) => {
    const { items } = pick(modules, at)
    items.splice(at % Math.max(1, items.length), 1)
  },
  require: onItem((item) => (item.required = !item.required)),
  rewrite: onItem((item) => (item.text += 1)),
  harden: onItem((item, at) => Object.assign(item, { passMark: 1 + (at % 100), minutes: 1 + at })),
  move: ({ modules }: WrittenCourse, at: number) => {
    const item = pick(modules, at).items.shift()
    if (item) pick(modules, at + 1).items.push(item)
  },
  drop: ({ modules }: WrittenCourse, at: number) => {
    if (modules.length > 1) modules.splice(at % modules.length, 1)
  },
  module: ({ modules }: WrittenCourse) => {
    modules.push({ id: `module-${newId()}`, items: [written(`new-${newId()}`)] })
  },
}

const step = fc.record({
  act: fc.constantFrom(
    ...([
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
    ] as const),
  ),
  change: fc.constantFrom(...Object.values(changes)),
  at: fc.nat(40),
  /** Whether the worker is quick. */
  soon: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

type Edition = { id: string; slug: string }

/** What the edition refuses changes nothing; anything else that is thrown is a fault. */
const refused = (error: unknown) => {
  if (error instanceof Conflict || error instanceof NotFound || error instanceof Forbidden)
    return null
  throw error
}

/** Does an item in the way that it asks for. */
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

/** A course with its edition and one learner, and a hand for every step. */
async function aRun(administrator: Viewer) {
  const course = aWrittenCourse()
  await publishCourse(course)
  const edition = await anEditionOf(course.id)
  const viewer = await aLearnerOf(edition)
  /** Every item there ever was: also what is gone can be sent again, or come back. */
  const ever = new Map(itemsOf(course).map((item) => [item.id, item]))
  const sent: (() => Promise<unknown>)[] = []
  const take = async ({ act, change, at, soon }: Step, now: Date) => {
    const item = pick([...ever.values()], at)
    if (act === 'do') sent.push(doItem.bind(null, viewer, edition, item, now, newId()))
    if (act === 'do') await sent.at(-1)?.()
    if (act === 'replay' && sent.length > 0) await pick(sent, at)()
    if (act === 'change') change(course, at)
    if (act === 'back' && !itemsOf(course).includes(item)) pick(course.modules, at).items.push(item)
    if (act === 'change' || act === 'back') {
      for (const one of itemsOf(course)) ever.set(one.id, one)
      await publishCourse(course, now)
    }
    if (act === 'leave') await leaveEdition(aCtx(viewer, { now }), { edition: edition.slug })
    if (act === 'adopt' || (act === 'leave' && soon))
      await adoptAll(administrator, edition.slug, now)
    if (act === 'leave') await enrol(aCtx(viewer, { now }), answersTo(edition.slug))
    if (soon) await finishJobs(now)
  }
  return { edition, viewer, take }
}

/** Each number shown to a learner, of the edition and of every module; none is below what it was. */
async function expectNoLess(
  { viewer, edition }: Awaited<ReturnType<typeof aRun>>,
  reached: Map<string, number>,
  now: Date,
) {
  const { progress, modules } = await progressOfEdition(viewer, edition.slug, now)
  const shown = [{ id: 'edition', progress }, ...modules]
  for (const { id, progress: of } of shown) {
    expect(of?.percent).toBeGreaterThanOrEqual(reached.get(id) ?? 0)
    expect(of?.percent).toBeLessThanOrEqual(100)
    reached.set(id, of?.percent ?? 0)
  }
  return progress
}

/** How many walks, and how often at least they must lead to what they are about. */
const [runs, least] = engine === 'sqlite' ? [200, 1] : [20, 0]

it('no change, adoption, replay or deletion lowers what was earned, and all numbers stay from 0 to 100', async () => {
  const administrator = await anAdministrator()
  const seen = { held: 0, completed: 0, open: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const run = await aRun(administrator)
      const { viewer, edition } = run
      const reached = new Map<string, number>()
      let before = await earnedBy(viewer, edition)
      const look = async (now: Date) => {
        const earned = await earnedBy(viewer, edition)
        expectKept(before, earned)
        before = earned
        const progress = await expectNoLess(run, reached, now)
        if (earned.completedAt) expect(progress).toMatchObject({ percent: 100, complete: true })
        seen.held += progress.held ? 1 : 0
      }
      for (const [minutes, one] of steps.entries()) {
        await run.take(one, later({ minutes }))
        await look(later({ minutes }))
      }
      const evening = later({ days: 1 })
      await finishJobs(evening)
      await look(evening)
      expect(before.completedAt !== null).toBe(reached.get('edition') === 100)
      await expectOneNumber(viewer, administrator, edition, before, evening)
      seen[before.completedAt ? 'completed' : 'open'] += 1
    }),
    { numRuns: runs, seed: 20261125 },
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThanOrEqual(least)
}, 300_000)
