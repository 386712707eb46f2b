import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endOverdueAttempts } from '@/lib/quiz/commands/overdue'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import { quizPage } from '@/lib/quiz/queries/page'
import { aCtx, later } from '@/tests/support/people'
import { aQuizTaker, begun, isDone, keyOf } from '@/tests/support/quiz'

const step = fc.record({
  act: fc.constantFrom('hand in', 'leave', 'wait'),
  right: fc.nat({ max: 8 }),
})

it('whatever is done, the best score and the completion never go down', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const taker = await aQuizTaker({ timeLimit: 10, shuffle: true })
      const { viewer, edition, item, module } = taker
      let [best, done] = [-1, false]
      for (const [at, { act, right }] of steps.entries()) {
        const now = later({ hours: at })
        const attempt = await begun(taker, now)
        const answers = Object.fromEntries(Object.entries(await keyOf(attempt)).slice(0, right))
        if (act === 'hand in')
          await submitAttempt(aCtx(viewer, { now }), { attempt, answers, blanks: 'leave' })
        if (act === 'wait') await endOverdueAttempts(later({ hours: at, minutes: 20 }))
        const page = await quizPage(viewer, { edition: edition.slug, module, item }, null, now)
        const top = page?.best ?? -1
        expect(top).toBeGreaterThanOrEqual(best)
        expect(top).toBeLessThanOrEqual(100)
        const isNowDone = await isDone(taker)
        expect(isNowDone).toBe(done || top >= 60)
        ;[best, done] = [top, isNowDone]
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)
