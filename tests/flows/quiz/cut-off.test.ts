import { expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { keepAnswers } from '@/lib/quiz/commands/keep'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import { quizPage } from '@/lib/quiz/queries/page'
import { aCtx, noon } from '@/tests/support/people'
import { aQuizTaker, begun, keyOf } from '@/tests/support/quiz'

/** The same numbers in every run: a failure can be had again. */
const numbers = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

it('cut off at a random point a hundred times, an attempt has lost nothing', async () => {
  const random = numbers(7)
  const taker = await aQuizTaker({ shuffle: true })
  const { viewer, edition, item, module } = taker
  for (let round = 0; round < 100; round += 1) {
    const attempt = await begun(taker)
    const key = Object.entries(await keyOf(attempt))
    const cut = Math.floor(random() * (key.length + 1))
    const acknowledged: Record<string, string[]> = {}
    for (const [question, answer] of key.slice(0, cut)) {
      const input = { attempt, answers: { [question]: answer } }
      const form = newId()
      await keepAnswers(aCtx(viewer, { key: form }), input)
      // The line drops before the answer is back, and the same is sent again.
      if (random() < 0.5) await keepAnswers(aCtx(viewer, { key: form }), input)
      acknowledged[question] = answer
    }
    // Another device, another day: the page is asked for anew.
    const page = await quizPage(viewer, { edition: edition.slug, module, item }, null, noon)
    expect(page?.running?.id).toBe(attempt)
    expect(page?.running?.answers).toEqual(acknowledged)
    const ended = await submitAttempt(aCtx(viewer), { attempt, answers: {}, blanks: 'leave' })
    expect(ended).toMatchObject({ score: Math.floor((100 * cut) / key.length) })
  }
}, 120_000)
