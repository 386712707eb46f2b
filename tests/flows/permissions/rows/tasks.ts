import { answerCase } from '@/lib/tasks/cases/commands'
import { ownTasks } from '@/lib/tasks/own/queries'
import { countStanding } from '@/lib/tasks/standing-commands'
import type { ItemData } from '@/lib/catalog/schema'
import { answerSurvey } from '@/lib/tasks/surveys/commands'
import { surveyResults } from '@/lib/tasks/surveys/queries'
import { write } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'
import { aCase, addItemTo } from '@/tests/support/tasks'
import type { Asker, Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const learners = all('NotFound', {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  learner: 'allowed',
  observer: 'Forbidden',
  facilitator: 'Forbidden',
  administrator: 'Forbidden',
  suspended: 'Forbidden',
  suspendedStaff: 'Forbidden',
})

const answers = { who: 'A escola.', when: 'Logo.' }
const survey: ItemData = {
  kind: 'survey',
  questions: [{ id: 'use', kind: 'scale', text: 'Serve?', low: 'nada', high: 'muito' }],
}
const staff = all('NotFound', {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  facilitator: 'allowed',
  administrator: 'allowed',
})

const enrolled = ['learner', 'suspended']

export const tasks: Row[] = [
  command('tasks/cases/commands', {
    run: answerCase,
    asked: 'a case of the edition',
    input: async (cast: Cast) => {
      const item = await addItemTo(cast.course, [cast.edition], aCase)
      return [{ edition: cast.edition.slug, item, answers }] as const satisfies [object]
    },
    as: learners,
  }),
  command('tasks/standing-commands', {
    run: countStanding,
    asked: 'a post of one’s own that was there before the question was; a learner has one',
    input: async (cast: Cast, asker: Asker) => {
      if (enrolled.includes(asker.role)) await write(asker.before, cast.edition.forum)
      const question = { kind: 'question', asks: 'post' } as const
      const item = await addItemTo(cast.course, [cast.edition], question)
      return [{ edition: cast.edition.slug, item }]
    },
    as: learners,
  }),
  command('tasks/surveys/commands', {
    run: answerSurvey,
    asked: 'a survey of the edition',
    input: async (cast: Cast) => {
      const item = await addItemTo(cast.course, [cast.edition], survey)
      return [{ edition: cast.edition.slug, item, answers: { use: '4' } }]
    },
    as: learners,
  }),
  query('tasks/surveys/queries', {
    run: surveyResults,
    asked: 'what a survey of the edition came to',
    input: async (cast: Cast) => [
      cast.edition.slug,
      await addItemTo(cast.course, [cast.edition], survey),
    ],
    as: staff,
  }),
  query('tasks/own/queries', {
    run: ownTasks,
    asked: 'own answers to a case, where a learner of the edition has some',
    input: async (cast: Cast, asker: Asker) => {
      const mine = enrolled.includes(asker.role) ? asker.before : cast.edition.learner
      const item = await addItemTo(cast.course, [cast.edition], aCase)
      await answerCase(aCtx(mine), { edition: cast.edition.slug, item, answers })
      return [cast.edition.id, [{ itemId: item, criterion: 'answered' as const }]]
    },
    whole: (own) => [...own.values()].some((one) => one.answers.size > 0),
    as: all('filtered', { learner: 'allowed', suspended: 'allowed' }),
  }),
]
