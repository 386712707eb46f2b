import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/platform/viewer'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { aCourse, aLearnerOf, anEditionOf, versionOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aCtx, later, noon } from '@/tests/support/people'

const enrolmentOf = (viewer: Viewer, editionId: string) =>
  db.enrolment.findUniqueOrThrow({
    where: { editionId_accountId: { editionId, accountId: viewer.account?.id ?? '' } },
  })

describe('an edition is complete', () => {
  it('with the last required item, at that instant, and stays so', async () => {
    const course = await aCourse()
    const edition = await anEditionOf(course.id)
    const viewer = await aLearnerOf(edition)
    const act = (item: string, hours: number) =>
      completeItem(aCtx(viewer, { now: later({ hours }) }), { edition: edition.slug, item })
    const answer = async (chosen: string, hours: number) =>
      answerQuiz(aCtx(viewer, { now: later({ hours }) }), {
        edition: edition.slug,
        item: course.check,
        version: await versionOf(course.check),
        answers: { age: [chosen] },
      })
    await act(course.film, 1)
    await answer('fifteen', 2)
    expect((await enrolmentOf(viewer, edition.id)).completedAt).toBeNull()
    await act(course.text, 3)
    expect((await enrolmentOf(viewer, edition.id)).completedAt).toEqual(later({ hours: 3 }))
    await act(course.extra, 4)
    await answer('ten', 5)
    expect((await enrolmentOf(viewer, edition.id)).completedAt).toEqual(later({ hours: 3 }))
    const { progress, next } = await progressOfEdition(viewer, edition.slug, noon)
    expect(progress).toMatchObject({ done: 3, total: 3, percent: 100, complete: true })
    expect(next).toBeNull()
  })

  it('once, when the last two items are completed at the same time', async () => {
    const course = await aCourse()
    const edition = await anEditionOf(course.id)
    const viewer = await aLearnerOf(edition)
    await answerQuiz(aCtx(viewer), {
      edition: edition.slug,
      item: course.check,
      version: await versionOf(course.check),
      answers: { age: ['fifteen'] },
    })
    await Promise.all(
      [course.text, course.film].map((item) =>
        completeItem(aCtx(viewer), { edition: edition.slug, item }),
      ),
    )
    expect((await enrolmentOf(viewer, edition.id)).completedAt).not.toBeNull()
  })
})

describe('whatever a learner does, in whatever order', () => {
  it('progress stays from 0 to 100 and never falls', async () => {
    const course = await aCourse()
    const edition = await anEditionOf(course.id)
    const version = await versionOf(course.check)
    const acts = fc.array(
      fc.constantFrom(course.text, course.film, course.extra, 'right', 'wrong', 'none'),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const viewer = await aLearnerOf(edition)
        let before = 0
        for (const [minutes, act] of sequence.entries()) {
          const ctx = aCtx(viewer, { now: later({ minutes }) })
          const about = { edition: edition.slug, item: course.check, version }
          const chosen = { right: ['fifteen'], wrong: ['ten'], none: [] }[act]
          await (chosen
            ? answerQuiz(ctx, { ...about, answers: { age: chosen } }).catch(() => null)
            : completeItem(ctx, { edition: edition.slug, item: act }))
          const { progress } = await progressOfEdition(viewer, edition.slug, noon)
          expect(progress.percent).toBeGreaterThanOrEqual(before)
          expect(progress.percent).toBeLessThanOrEqual(100)
          before = progress.percent
        }
      }),
      { numRuns: 12 },
    )
  })
})
