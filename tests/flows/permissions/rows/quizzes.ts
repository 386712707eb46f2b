import { beginAttempt } from '@/lib/quiz/commands/begin'
import { keepAnswers } from '@/lib/quiz/commands/keep'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import { quizPage } from '@/lib/quiz/queries/page'
import { runningAttempts } from '@/lib/quiz/queries/running'
import { quizStandings } from '@/lib/quiz/queries/standings'
import { versionOf } from '@/tests/support/courses'
import { noon } from '@/tests/support/people'
import { begun } from '@/tests/support/quiz'
import type { Asker, Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const unknown = {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  learner: 'allowed',
  suspended: 'Forbidden',
  suspendedStaff: 'Forbidden',
} as const
const staff = {
  observer: 'Forbidden',
  facilitator: 'Forbidden',
  administrator: 'Forbidden',
} as const

const quizOf = async ({ quiz }: Cast, edition: { slug: string }) => ({
  edition: edition.slug,
  item: quiz,
  version: await versionOf(quiz),
})

/** The asker's own attempt where there can be one, else that of a learner of the edition. */
const anAttempt = async (cast: Cast, asker: Asker) => {
  const isEnrolled = asker.role === 'learner' || asker.role === 'suspended'
  const viewer = isEnrolled ? asker.before : cast.edition.learner
  return begun({ viewer, about: await quizOf(cast, cast.edition) })
}

const own = 'the own attempt; for all but learners, that of one'

export const quizzes: Row[] = [
  command('quiz/commands/begin', {
    run: beginAttempt,
    asked: 'an attempt at a quiz of the edition',
    input: async (cast: Cast) => [await quizOf(cast, cast.edition)],
    as: all('NotFound', { ...unknown, ...staff }),
  }),
  command('quiz/commands/keep', {
    run: keepAnswers,
    asked: own,
    input: async (cast: Cast, asker: Asker) => [
      { attempt: await anAttempt(cast, asker), answers: { q1: ['1'] } },
    ],
    as: all('NotFound', unknown),
  }),
  command('quiz/commands/submit', {
    run: submitAttempt,
    asked: own,
    input: async (cast: Cast, asker: Asker) => [
      { attempt: await anAttempt(cast, asker), answers: {}, blanks: 'leave' as const },
    ],
    as: all('NotFound', unknown),
  }),
  query('quiz/queries/page', {
    run: quizPage,
    asked: 'a quiz of the edition, without its questions; the own attempt, where there is one',
    input: async (cast: Cast, asker: Asker) => {
      await anAttempt(cast, asker)
      const module = 'second'
      return [{ edition: cast.edition.slug, module, item: cast.quiz }, null, noon] as const
    },
    whole: (page) => page?.running?.number === 1,
    as: all('filtered', { learner: 'allowed' }),
  }),
  query('quiz/queries/standings', {
    run: quizStandings,
    asked: 'own standing at a quiz, where a learner of the edition has one',
    input: async (cast: Cast, asker: Asker) => {
      await anAttempt(cast, asker)
      return [cast.edition.id, [cast.quiz]] as const
    },
    whole: (standings) => standings.size === 1,
    as: all('filtered', { learner: 'allowed', suspended: 'allowed' }),
  }),
  query('quiz/queries/running', {
    run: runningAttempts,
    asked: 'own attempts under way, where a learner has one',
    input: async (cast: Cast, asker: Asker) => {
      await anAttempt(cast, asker)
      return [noon] as const
    },
    whole: (attempts) => attempts.length === 1,
    as: all('filtered', { learner: 'allowed', suspended: 'allowed' }),
  }),
]
