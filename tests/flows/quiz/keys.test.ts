import { describe, expect, it } from 'vitest'
import { modulePage } from '@/lib/progress/queries/module'
import { keepAnswers } from '@/lib/quiz/commands/keep'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import { quizPage } from '@/lib/quiz/queries/page'
import { runningAttempts } from '@/lib/quiz/queries/running'
import { quizStandings } from '@/lib/quiz/queries/standings'
import { aCtx, noon } from '@/tests/support/people'
import { aQuizTaker, begun, keyOf, questionsOf, type QuizTaker } from '@/tests/support/quiz'

/** What gives a key away: the marks of the bank, and the names of what holds keys. */
const keys = /KEY|987654|0\.125|"(correct|feedback|accepted|value|tolerance|place|answer|name)":/

const pageOf = ({ viewer, edition, item, module }: QuizTaker) =>
  quizPage(viewer, { edition: edition.slug, module, item }, null, noon)

describe('before an attempt has ended', () => {
  it('no key is in anything that a browser gets', async () => {
    const taker = await aQuizTaker({ shuffle: true })
    const { viewer, edition, item, module } = taker
    const before = [await modulePage(viewer, edition.slug, module, noon), await pageOf(taker)]
    const attempt = await begun(taker)
    // Shuffled, any question may be the first: one is taken whose options have numbers.
    const choice = (await questionsOf(attempt)).find(({ kind }) => kind === 'single')!
    const answers = { [choice.id]: ['1'] }
    const during = [
      await pageOf(taker),
      await modulePage(viewer, edition.slug, module, noon),
      await keepAnswers(aCtx(viewer), { attempt, answers }),
      await submitAttempt(aCtx(viewer), { attempt, answers, blanks: 'ask' }),
      await runningAttempts(viewer, noon),
      [...(await quizStandings(viewer, edition.id, [item]))],
    ]
    // An edition has a name, which is no key.
    const without = (one: unknown) =>
      JSON.stringify(one, (name, value: unknown) => (name === 'edition' ? undefined : value))
    for (const told of [...before, ...during]) {
      const items = told && 'items' in told ? told.items.filter((it) => it.itemId === item) : told
      expect(without(items)).not.toMatch(keys)
    }
    expect(without(during[0])).toContain('lado 1')
  })

  it('the bank is not told either, only how much is asked of it', async () => {
    const taker = await aQuizTaker({ draw: 2, attempts: 3, timeLimit: 5 })
    const page = await modulePage(taker.viewer, taker.edition.slug, taker.module, noon)
    const shown = page?.items.find(({ itemId }) => itemId === taker.item)
    expect(shown?.data).toEqual({
      kind: 'quiz',
      questions: [],
      facts: { asked: 2, attempts: 3, timeLimit: 5 },
    })
  })
})

describe('after an attempt', () => {
  const after = async (taker: QuizTaker, right: boolean) => {
    const attempt = await begun(taker)
    const answers = right ? await keyOf(attempt) : { q1: ['1'], q3: ['5'] }
    await submitAttempt(aCtx(taker.viewer), { attempt, answers, blanks: 'leave' })
    return JSON.stringify((await pageOf(taker))?.shown)
  }

  it('that failed the key is told only where nothing is given away', async () => {
    const told = await after(await aQuizTaker({ attempts: 2 }), false)
    expect(told).toContain('KEY feedback KEY-a')
    expect(told).not.toMatch(/KEY feedback KEY-b|987654|Organização|KEY casa/)
  })

  it('all is told once it is passed, or no attempt is left', async () => {
    expect(await after(await aQuizTaker(), true)).toContain('987654')
    expect(await after(await aQuizTaker({ attempts: 1 }), false)).toContain('987654')
  })

  it('all or nothing is told where the author wants it so', async () => {
    expect(await after(await aQuizTaker({ review: 'everything' }), false)).toContain('987654')
    expect(await after(await aQuizTaker({ review: 'result' }), true)).not.toMatch(keys)
  })
})
