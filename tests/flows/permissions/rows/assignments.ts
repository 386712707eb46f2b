import { answerText } from '@/lib/tasks/assignments/answer-commands'
import { textToAnswer } from '@/lib/tasks/assignments/answering-queries'
import { saveText, submitText } from '@/lib/tasks/assignments/commands'
import { placeLearner } from '@/lib/tasks/assignments/group-commands'
import { assignmentTexts } from '@/lib/tasks/assignments/list-queries'
import { ownTexts } from '@/lib/tasks/assignments/own-queries'
import { assignmentPage } from '@/lib/tasks/assignments/page-queries'
import { waitingTexts } from '@/lib/tasks/assignments/waiting-queries'
import type { SaveTextInput } from '@/lib/tasks/assignments/schema'
import { answerCase } from '@/lib/tasks/cases/commands'
import { caseSheets } from '@/lib/tasks/cases/queries'
import { staffItem, staffItems } from '@/lib/tasks/staff-queries'
import type { Viewer } from '@/lib/platform/viewer'
import { textOf } from '@/tests/support/assignments'
import { db } from '@/tests/support/database'
import { aCtx, noon } from '@/tests/support/people'
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
const staff = all('NotFound', { facilitator: 'allowed', administrator: 'allowed' })
const signedIn = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const active = { ...signedIn, suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const

const anItem = (cast: Cast, by: 'person' | 'group' = 'person') =>
  addItemTo(cast.course, [cast.edition], {
    ...{ kind: 'assignment', by, completes: 'accepted', template: '' },
  })

const handIn = async (cast: Cast, viewer: Viewer) => {
  const item = await anItem(cast)
  const about = { edition: cast.edition.slug, item }
  const { number } = await submitText(aCtx(viewer), { ...about, number: 0, body: 'Um plano.' })
  return { item, number, text: (await textOf(item)).id }
}

/** The asker's own text where there can be one, else that of a learner of the edition. */
const written = (cast: Cast, asker: Asker) =>
  handIn(
    cast,
    asker.role === 'learner' || asker.role === 'suspended' ? asker.before : cast.edition.learner,
  )

const typed = async (cast: Cast): Promise<[SaveTextInput]> => [
  { edition: cast.edition.slug, item: await anItem(cast), number: 0, body: 'Um plano.' },
]

export const assignments: Row[] = [
  command('tasks/assignments/commands', {
    run: saveText,
    asked: 'a text of one’s own',
    input: typed,
    as: learners,
  }),
  command('tasks/assignments/commands', {
    run: submitText,
    asked: 'a text of one’s own',
    input: typed,
    as: learners,
  }),
  command('tasks/assignments/answer-commands', {
    run: answerText,
    asked: 'a text that a learner of the edition handed in',
    input: async (cast: Cast) => {
      const { text, number } = await handIn(cast, cast.edition.learner)
      return [{ text, number, decision: 'accept' as const, words: '' }]
    },
    as: { ...staff, ...active },
  }),
  command('tasks/assignments/group-commands', {
    run: placeLearner,
    asked: 'a learner of the edition',
    input: async (cast: Cast) => {
      const { id } = await db.enrolment.findFirstOrThrow({
        where: { editionId: cast.edition.id, accountId: cast.edition.learner.account?.id ?? '' },
      })
      const item = await anItem(cast, 'group')
      return [{ edition: cast.edition.slug, item, enrolment: id, group: '', name: 'Ilhas' }]
    },
    as: { ...staff, ...active },
  }),
  query('tasks/assignments/own-queries', {
    run: ownTexts,
    asked: 'own texts in the edition, where a learner has one',
    input: async (cast: Cast, asker: Asker) =>
      [cast.edition.id, [(await written(cast, asker)).item]] as const,
    whole: (texts) => texts.size > 0,
    as: all('filtered', { learner: 'allowed', suspended: 'allowed' }),
  }),
  query('tasks/assignments/page-queries', {
    run: assignmentPage,
    asked: 'an assignment of the edition; the own text, where there is one',
    input: async (cast: Cast, asker: Asker) => {
      const { item } = await written(cast, asker)
      return [{ edition: cast.edition.slug, module: cast.module.slug, item }, null, noon] as const
    },
    whole: (page) => page?.text !== null && page !== null,
    as: all('filtered', { learner: 'allowed' }),
  }),
  query('tasks/assignments/waiting-queries', {
    run: waitingTexts,
    asked: 'texts of the edition that wait',
    input: async (cast: Cast) => {
      await handIn(cast, cast.edition.learner)
      return [cast.edition.id, 10] as const
    },
    whole: (texts) => texts.length > 0,
    as: all('filtered', { facilitator: 'allowed', administrator: 'allowed' }),
  }),
  query('tasks/assignments/answering-queries', {
    run: textToAnswer,
    asked: 'a text that a learner of the edition handed in',
    input: async (cast: Cast) => [(await handIn(cast, cast.edition.learner)).text],
    as: staff,
  }),
  query('tasks/assignments/list-queries', {
    run: assignmentTexts,
    asked: 'the texts of an assignment of the edition',
    input: async (cast: Cast) =>
      [cast.edition.slug, (await handIn(cast, cast.edition.learner)).item] as const,
    as: { ...staff, ...signedIn },
  }),
  query('tasks/cases/queries', {
    run: caseSheets,
    asked: 'what learners of the edition answered to a case',
    input: async (cast: Cast) => {
      const item = await addItemTo(cast.course, [cast.edition], aCase)
      const about = { edition: cast.edition.slug, item }
      await answerCase(aCtx(cast.edition.learner), { ...about, answers: { who: 'Eu.' } })
      return [cast.edition.slug, item, null] as const
    },
    whole: ({ sheets }) => sheets.length === 1,
    as: { ...staff, ...signedIn },
  }),
  query('tasks/staff-queries', {
    run: staffItems,
    asked: 'the items of the edition on which learners write',
    input: (cast: Cast) => [cast.edition.slug],
    as: { ...staff, ...signedIn },
  }),
  query('tasks/staff-queries', {
    run: staffItem,
    asked: 'a case of the edition',
    input: async (cast: Cast) =>
      [cast.edition.slug, await addItemTo(cast.course, [cast.edition], aCase)] as const,
    as: { ...staff, ...signedIn },
  }),
]
