import { enrol } from '@/lib/editions/commands/enrol'
import { editionPage } from '@/lib/editions/edition-queries'
import { editionsOf } from '@/lib/editions/queries'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { progressOfEdition } from '@/lib/progress/queries/edition'
import { modulePage } from '@/lib/progress/queries/module'
import { openModules, plannedModules } from '@/lib/progress/queries/modules'
import { myEditions } from '@/lib/progress/queries/my'
import { ownList } from '@/lib/progress/queries/list'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { latestAttempts } from '@/lib/quiz/queries/checks'
import { answersTo, question, versionOf } from '@/tests/support/courses'
import { aCtx, noon } from '@/tests/support/people'
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
const accounts = all('allowed', {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  suspended: 'Forbidden',
  suspendedStaff: 'Forbidden',
})
const readers = all('filtered', {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
})

const attempt = async ({ course }: Cast, edition: { slug: string }) => ({
  edition: edition.slug,
  item: course.check,
  version: await versionOf(course.check),
  answers: { [question.id]: ['fifteen'] },
})

const enrolled = ['learner', 'suspended']

export const learning: Row[] = [
  command('editions/commands/enrol', {
    run: enrol,
    asked: 'in an edition that is open for it; again, for its learners',
    input: (cast: Cast) => [answersTo(cast.edition.slug)],
    as: accounts,
  }),
  command('progress/commands/complete-item', {
    run: completeItem,
    asked: 'a text of the edition',
    input: (cast: Cast) => [{ edition: cast.edition.slug, item: cast.course.text }],
    as: learners,
  }),
  command('quiz/commands/answer', {
    run: answerQuiz,
    asked: 'a quiz of the edition',
    input: async (cast: Cast) => [await attempt(cast, cast.edition)],
    as: learners,
  }),
  query('quiz/queries/checks', {
    run: latestAttempts,
    asked: 'own attempts in the edition, where a learner of it has made one',
    input: async (cast: Cast, asker: Asker) => {
      const mine = enrolled.includes(asker.role) ? asker.before : cast.edition.learner
      await answerQuiz(aCtx(mine), await attempt(cast, cast.edition))
      return [cast.edition.id, [cast.course.check]]
    },
    whole: (attempts) => attempts.size > 0,
    as: all('filtered', { learner: 'allowed', suspended: 'allowed' }),
  }),
  query('editions/queries', {
    run: editionsOf,
    asked: "the course's editions; whether the one for those enrolled may be read",
    input: (cast: Cast) => [[cast.course.id]],
    whole: (editions) => editions.filter(({ readable }) => readable).length > 1,
    as: { ...readers, otherLearner: 'allowed', otherFacilitator: 'allowed' },
  }),
  query('editions/edition-queries', {
    run: editionPage,
    asked: 'its name and days; whether it may be read',
    input: (cast: Cast) => [cast.edition.slug],
    whole: ({ readable }) => readable,
    as: readers,
  }),
  query('progress/queries/edition', {
    run: progressOfEdition,
    asked: "its modules' titles; the own progress where somebody is enrolled",
    input: (cast: Cast) => [cast.edition.slug, noon],
    whole: ({ edition }) => edition.readable,
    as: readers,
  }),
  query('progress/queries/module', {
    run: modulePage,
    asked: 'a module of the edition, with its items',
    input: (cast: Cast) => [cast.edition.slug, cast.module.slug, noon],
    whole: (page) => page !== null,
    as: readers,
  }),
  query('progress/queries/module', {
    run: modulePage,
    asked: 'a module of the edition that is for everyone',
    input: (cast: Cast) => [cast.open.slug, cast.module.slug, noon],
    whole: (page) => page !== null,
    as: all('allowed'),
  }),
  query('progress/queries/modules', {
    run: openModules,
    asked: "the modules' titles, from an edition that was found before",
    input: async (cast: Cast, asker: Asker) => {
      const edition = await editionPage(asker.viewer, cast.edition.slug)
      return [edition, await ownList(asker.viewer, edition, noon)]
    },
    as: all('allowed'),
  }),
  query('progress/queries/modules', {
    run: plannedModules,
    asked: "the course's modules",
    input: (cast: Cast) => [cast.course.id],
    as: all('allowed'),
  }),
  query('progress/queries/my', {
    run: myEditions,
    asked: 'the editions one is enrolled in',
    input: () => [noon],
    whole: (editions) => editions.length > 0,
    as: all('filtered', { learner: 'allowed', otherLearner: 'allowed', suspended: 'allowed' }),
  }),
]
