import { beforeAll, describe, expect, it } from 'vitest'
import { adoptContent } from '@/lib/dashboard/adoption/commands'
import { adoptionPreview } from '@/lib/dashboard/adoption/queries'
import { offerOf } from '@/lib/editions/adoption/plan-queries'
import { restEdition } from '@/lib/editions/commands/changing'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import {
  adoptAll,
  anAdministrator,
  aRunningEdition,
  publishCourse,
  written,
} from '@/tests/support/adopting'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { openForums } from '@/lib/forum/commands'
import { aCtx, later, noon } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

let administrator: Viewer
beforeAll(async () => {
  administrator = await anAdministrator()
})

const previewOf = (edition: { slug: string }, now = noon) =>
  adoptionPreview(administrator, edition.slug, now)

const adopt = (edition: { slug: string }, plan: string, more: { now?: Date; key?: string } = {}) =>
  adoptContent(aCtx(administrator, more), { edition: edition.slug, plan })

const doing = async (edition: { slug: string }, ...items: string[]) => {
  const viewer = await aLearnerOf(edition)
  for (const item of items) await completeItem(aCtx(viewer), { edition: edition.slug, item })
  return viewer
}

describe('the preview', () => {
  it('says that there is nothing while the course has not changed', async () => {
    const { edition } = await aRunningEdition()
    expect(await previewOf(edition)).toMatchObject({ plan: null, obstacle: null, items: [] })
  })

  it('says item by item what would change, and for how many', async () => {
    const { course, edition, one, two } = await aRunningEdition()
    const [a, b, extra] = one.items.map((item) => item.id) as [string, string, string]
    const [c, check] = two.items.map((item) => item.id) as [string, string]
    for (const done of [[], [a], [a, b], [c, extra]]) await doing(edition, ...done)
    const left = await doing(edition, a)
    await db.enrolment.updateMany({
      where: { accountId: left.account?.id ?? '' },
      data: { leftAt: noon },
    })
    Object.assign(one.items[0]!, { text: 2 })
    Object.assign(one.items[1]!, { required: false, text: 2 })
    Object.assign(two.items[1]!, { passMark: 60 })
    two.items.shift()
    const module = { id: `three-${course.id}`, items: [written(`new-${course.id}`)] }
    course.modules.push(module)
    await publishCourse(course)
    const preview = await previewOf(edition)
    const said = preview.items.map(({ change, title, done }) => [title.itemId, change.kind, done])
    expect(said).toEqual([
      [a, 'text', 2],
      [b, 'rule', 1],
      [check, 'rule', 0],
      [`new-${course.id}`, 'new', 0],
      [c, 'removed', 1],
    ])
    expect(preview.modules).toMatchObject([{ moduleId: module.id, kind: 'new' }])
    expect(preview).toMatchObject({ learners: 4, reordered: false, obstacle: null })
    // Before: a, b, c, check; after: a, check and what is new.
    expect(preview.affected).toEqual({ completes: 0, keeps: 0, more: 0, fewer: 2 })
  })

  it('runs as many statements for many learners and items as for few', async () => {
    const count = async (learners: number) => {
      const { course, edition, one } = await aRunningEdition()
      for (let n = 0; n < learners; n++) await doing(edition, one.items[0]!.id)
      for (let n = 0; n < learners; n++) one.items.push(written(`new-${n}-${course.id}`))
      await publishCourse(course)
      return (await statementsOf(() => previewOf(edition)))[1].length
    }
    expect(await count(4)).toBe(await count(1))
  })

  it.each([
    ['before the opening', '2026-11-23', null, 'editionNotOpen'],
    ['after the end', '2026-11-20', '2026-11-21', 'editionClosed'],
  ])('has nothing to adopt %s', async (_, opensOn, closesOn, obstacle) => {
    const { course, edition, one } = await aRunningEdition({ opensOn, closesOn })
    one.items.push(written(`new-${course.id}`))
    await publishCourse(course)
    expect(await previewOf(edition)).toMatchObject({ obstacle, plan: null })
    const refusal = adopt(edition, 'x'.repeat(43))
    await expect(refusal).rejects.toEqual(new Conflict(obstacle))
  })

  it('is not made while content is being published', async () => {
    const { course, edition } = await aRunningEdition()
    // Every look at the newest release finds another.
    const restless = new Proxy(db, {
      get: (target, name) =>
        name === 'release'
          ? { findFirst: () => Promise.resolve({ id: newId() }) }
          : (Reflect.get(target, name) as unknown),
    })
    expect(await offerOf(restless, { id: edition.id, courseId: course.id })).toBeNull()
    expect(await offerOf(db, { id: edition.id, courseId: course.id })).not.toBeNull()
  })
})

describe('adopting', () => {
  it('makes the list what the course is, keeps what was asked, and is on record', async () => {
    const { course, edition, one, two, kept } = await aRunningEdition()
    const rules = { editionId: edition.id, readableBy: 'everyone', guests: 'off' } as const
    await openForums(db, { ...rules, modules: course.modules.map(({ id }) => id) }, noon)
    const gone = two.items.shift()!
    one.items.push(written(`new-${course.id}`, { minutes: 7 }))
    const module = { id: `three-${course.id}`, items: [written(`other-${course.id}`)] }
    course.modules.splice(1, 0, module)
    await publishCourse(course)
    const now = later({ hours: 1 })
    expect(await adoptAll(administrator, edition.slug, now)).not.toBeNull()
    const { items, modules } = await kept()
    const live = items.filter(({ retiredAt }) => retiredAt === null)
    expect([...live].sort((x, y) => x.position - y.position).map(({ itemId }) => itemId)).toEqual(
      course.modules.flatMap(({ items }) => items.map(({ id }) => id)),
    )
    expect(items.find(({ itemId }) => itemId === gone.id)).toMatchObject({
      ...{ required: false, releasedAt: now, retiredAt: now, position: 7 },
    })
    expect(modules.find(({ moduleId }) => moduleId === two.id)).toMatchObject({ position: 3 })
    const [period] = JSON.parse(
      modules.find(({ moduleId }) => moduleId === two.id)?.earlier ?? '',
    ) as unknown[]
    expect(period).toEqual({
      until: now.toJSON(),
      asked: [gone.id, `check-${course.id}`],
      released: [],
    })
    const forum = await db.forum.findFirstOrThrow({
      where: { editionId: edition.id, moduleId: module.id },
    })
    expect(forum).toMatchObject({ readableBy: 'everyone', guests: 'off' })
    const act = await db.auditEntry.findFirstOrThrow({
      where: { editionId: edition.id, action: 'dashboard.adoptContent' },
    })
    expect(act).toMatchObject({ actorId: administrator.account?.id, subjectId: edition.id })
    expect(await previewOf(edition, now)).toMatchObject({ plan: null, obstacle: null })
  })

  it('takes back what was retired, and forgets when it was released only once it is asked', async () => {
    const { edition, one, course, kept } = await aRunningEdition()
    const item = one.items.shift()!
    const row = async () => (await kept()).items.find(({ itemId }) => itemId === item.id)
    const publishAndAdopt = async (hours: number) => {
      await publishCourse(course)
      await adoptAll(administrator, edition.slug, later({ hours }))
      return row()
    }
    expect(await publishAndAdopt(1)).toMatchObject({ retiredAt: later({ hours: 1 }) })
    one.items.push({ ...item, required: false })
    const optional = { retiredAt: null, required: false, releasedAt: later({ hours: 1 }) }
    expect(await publishAndAdopt(2)).toMatchObject(optional)
    one.items[2]!.required = true
    expect(await publishAndAdopt(3)).toMatchObject({ required: true, releasedAt: null })
  })

  it('is refused when content was published after the preview, and changes nothing', async () => {
    const { course, edition, one, kept } = await aRunningEdition()
    one.items.push(written(`new-${course.id}`))
    await publishCourse(course)
    const { plan } = await previewOf(edition)
    one.items.push(written(`newer-${course.id}`))
    await publishCourse(course)
    const before = await kept()
    await expect(adopt(edition, plan ?? '')).rejects.toEqual(new Conflict('adoptionMoved'))
    expect(await kept()).toEqual(before)
  })

  it('holds where only another course was published meanwhile', async () => {
    const { course, edition, one } = await aRunningEdition()
    one.items.push(written(`new-${course.id}`))
    await publishCourse(course)
    const { plan } = await previewOf(edition)
    const texts = { title: 'Outro curso', updatedAt: later({ hours: 1 }) }
    await db.courseText.updateMany({ where: { courseId: course.id }, data: texts })
    await db.release.create({
      data: { id: newId(), number: 1_000_000, contentHash: newId(), publishedAt: noon },
    })
    await expect(adopt(edition, plan ?? '')).resolves.toEqual({ edition: edition.slug })
    await db.release.deleteMany({ where: { number: 1_000_000 } })
  })

  it('happens once: of two at once one is refused, and a form sent twice does it once', async () => {
    const { course, edition, one, kept } = await aRunningEdition()
    one.items.push(written(`new-${course.id}`))
    await publishCourse(course)
    const plan = (await previewOf(edition)).plan ?? ''
    const key = newId()
    const sent = await Promise.allSettled([
      adopt(edition, plan, { key }),
      adopt(edition, plan, { key }),
      adopt(edition, plan, { key: newId() }),
    ])
    const refused = sent.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    )
    for (const reason of refused) expect(reason).toEqual(new Conflict('adoptionMoved'))
    expect([1, 2]).toContain(refused.length)
    const { modules } = await kept()
    for (const { earlier } of modules) expect(JSON.parse(earlier ?? '[]')).toHaveLength(1)
  })

  it('is refused where nothing would be asked any more', async () => {
    const { course, edition, one, two, kept } = await aRunningEdition()
    for (const item of [...one.items, ...two.items]) item.required = false
    await publishCourse(course)
    const preview = await previewOf(edition)
    expect(preview).toMatchObject({ obstacle: 'adoptionAsksNothing', learners: 0 })
    const before = await kept()
    const refusal = adopt(edition, preview.plan ?? '')
    await expect(refusal).rejects.toEqual(new Conflict('adoptionAsksNothing'))
    expect(await kept()).toEqual(before)
  })

  it('is refused in an archived edition', async () => {
    const { course, edition, one } = await aRunningEdition()
    one.items.push(written(`new-${course.id}`))
    await publishCourse(course)
    const { plan } = await previewOf(edition)
    await restEdition(db, edition.id, noon)
    await expect(adopt(edition, plan ?? '')).rejects.toEqual(new Conflict('editionClosed'))
  })
})
