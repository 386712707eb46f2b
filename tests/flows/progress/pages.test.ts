import { beforeAll, describe, expect, it } from 'vitest'
import { stranger, type Viewer } from '@/lib/platform/viewer'
import { editionsOf } from '@/lib/editions/queries'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { modulePage } from '@/lib/progress/queries/module'
import { myEditions } from '@/lib/progress/queries/my'
import { aCourse, aLearnerOf, anEditionOf, type TestCourse } from '@/tests/support/courses'
import { aCtx, anAccount, later, noon, viewerOf } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

let course: TestCourse
let edition: { id: string; slug: string }
let learner: Viewer

beforeAll(async () => {
  course = await aCourse()
  edition = await anEditionOf(course.id, { audience: 'enrolled', closesOn: '2026-11-30' })
  learner = await aLearnerOf(edition)
  await completeItem(aCtx(learner), { edition: edition.slug, item: course.text })
})

describe("a learner's edition", () => {
  it('has the progress of each module, and where to go on', async () => {
    const { modules, progress, next } = await progressOfEdition(learner, edition.slug, noon)
    expect(progress).toMatchObject({ done: 1, total: 3, percent: 33, minutesLeft: 20 })
    expect(modules.map((module) => [module.number, module.progress?.done])).toEqual([
      [1, 1],
      [2, 0],
    ])
    expect(next).toEqual({ module: 'first', item: course.film })
  })

  it('stands on the page of all that one is enrolled in, the latest first', async () => {
    const another = await anEditionOf((await aCourse()).id)
    const viewer = await aLearnerOf(another)
    expect(await myEditions(viewer, noon)).toMatchObject([{ slug: another.slug }])
    expect(await myEditions(learner, noon)).toMatchObject([
      {
        slug: edition.slug,
        course: { title: 'Inspeção', language: 'pt' },
        progress: { done: 1, total: 3 },
        next: { item: course.film, module: 'first', title: 'film pt' },
        completedAt: null,
      },
    ])
    expect(await myEditions(stranger('pt'), noon)).toEqual([])
  })

  it('before it opens shows what it would hold, and no progress', async () => {
    const coming = await anEditionOf(course.id, { opensOn: '2026-12-01' })
    const { modules, next } = await progressOfEdition(learner, coming.slug, noon)
    expect(modules.map(({ slug, minutes }) => [slug, minutes])).toEqual([
      ['first', 20],
      ['second', 20],
    ])
    expect(next).toBeNull()
  })
})

describe("a module's page", () => {
  it('has its items in order, with the evidence of what is done', async () => {
    const shown = await modulePage(learner, edition.slug, 'first', noon)
    expect(shown?.items.map(({ title, number }) => [number, title])).toEqual([
      [1, 'text pt'],
      [2, 'film pt'],
    ])
    expect(shown?.items.map(({ evidence }) => evidence)).toEqual([
      { kind: 'declared-read', recordedAt: noon, confirmation: null },
      null,
    ])
    expect(shown).toMatchObject({ next: course.film, previous: null, modules: 2 })
    expect(shown?.following).toMatchObject({ slug: 'second' })
  })

  it('is in the language of the reader where there is one, and progress is the same', async () => {
    const english = { ...learner, locale: 'en' } as const
    const shown = await modulePage(english, edition.slug, 'second', noon)
    expect(shown?.items.map(({ title, language }) => [title, language])).toEqual([
      ['quiz en', 'en'],
      ['text pt', 'pt'],
    ])
    const [pt, en] = await Promise.all(
      [learner, english].map((viewer) => progressOfEdition(viewer, edition.slug, noon)),
    )
    expect(en?.progress).toEqual(pt?.progress)
  })

  it('is not for those who are not enrolled, but for those who run it', async () => {
    const grant = { role: 'facilitator', scope: 'edition', scopeId: edition.id } as const
    const facilitator = await viewerOf(await anAccount({ grants: [grant] }))
    const other = await aLearnerOf(await anEditionOf(course.id))
    expect(await modulePage(stranger('pt'), edition.slug, 'first', noon)).toBeNull()
    expect(await modulePage(other, edition.slug, 'first', noon)).toBeNull()
    expect(await modulePage(facilitator, edition.slug, 'first', noon)).toMatchObject({ modules: 2 })
  })

  it('of a public edition is read by anybody, without progress', async () => {
    const open = await anEditionOf(course.id)
    const shown = await modulePage(stranger('fr'), open.slug, 'first', noon)
    expect(shown?.items.map(({ language }) => language)).toEqual(['pt', 'pt'])
    expect(shown?.module.progress).toBeUndefined()
  })

  it('does not exist where there is no such edition or module', async () => {
    const missing = { name: 'NotFound' }
    await expect(modulePage(learner, 'no-such', 'first', noon)).rejects.toMatchObject(missing)
    await expect(modulePage(learner, edition.slug, 'no-such', noon)).rejects.toMatchObject(missing)
  })
})

describe('the number of statements', () => {
  it('does not grow with learners, nor with what they did', async () => {
    const pages: (() => Promise<unknown>)[] = [
      () => modulePage(learner, edition.slug, 'first', noon),
      () => progressOfEdition(learner, edition.slug, noon),
      () => myEditions(learner, noon),
      () => editionsOf(learner, [course.id]),
    ]
    const count = async () => {
      const counts = []
      for (const page of pages) counts.push((await statementsOf(page))[1].length)
      return counts
    }
    const before = await count()
    const others = await Promise.all([1, 2, 3, 4].map(() => aLearnerOf(edition)))
    for (const viewer of [...others, learner])
      await completeItem(aCtx(viewer, { now: later({ days: 1 }) }), {
        edition: edition.slug,
        item: course.film,
      })
    expect(await count()).toEqual(before)
    expect(before[0]).toBeLessThanOrEqual(10)
  })
})
