import { countryName } from '@/lib/i18n/countries'
import { localStamp } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'
import { csvText } from '@/lib/platform/csv'
import { progressOf } from '@/lib/progress/rules'
import type { Viewer } from '@/lib/platform/viewer'
import { askedLearners } from './asked-queries'
import type { OverseenEdition } from './edition-queries'
import {
  learnerPage,
  listedItems,
  type Learner,
  type ListedItem,
  type ListedItems,
} from './learner-queries'
import { constituencyWord, standingWords } from './rules'
import type { LearnerFilter } from './schema'

const learnersAtOnce = 500

/**
 * The learners that a filter leaves, as CSV for a spreadsheet: with a byte order mark, one line a
 * learner, in the order of the screen. It is made page by page, so its length costs no memory.
 * What a spreadsheet would take for a formula begins with an apostrophe. Times are in the
 * edition's zone.
 */
export async function* learnersCsv(
  viewer: Viewer,
  edition: OverseenEdition,
  filter: LearnerFilter,
  now: Date,
): AsyncGenerator<string> {
  const listed = await listedItems(viewer, edition)
  const asked = askedLearners(edition, listed.items, filter, now)
  yield csvText([heading(viewer, columnsOf(listed))], true)
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof learnerPage>> = await learnerPage(
      asked,
      { after, before: null },
      learnersAtOnce,
    )
    const lines = page.learners.map((learner) => line(viewer, edition, listed, learner))
    if (lines.length > 0) yield csvText(lines)
    after = page.after
  } while (after !== null)
}

/** What the edition has no more stands last: what was done of it stays on record. */
const columnsOf = ({ items, retired }: ListedItems): ListedItem[] => [...items, ...retired]

function heading({ locale }: Viewer, items: readonly ListedItem[]): string[] {
  const t = translator(locale, 'admin')
  return [
    ...[t('name'), t('email'), t('country'), t('institution'), t('constituency')],
    ...[t('enrolledAt'), t('lastActive'), t('state'), t('finishedAt'), t('doneColumn')],
    t('requiredColumn'),
    ...items.map(({ title }, n) => `${n + 1}. ${title}`),
  ]
}

function line(
  { locale }: Viewer,
  { timeZone }: OverseenEdition,
  listed: ListedItems,
  learner: Learner,
): string[] {
  const account = translator(locale, 'account')
  const { done, total } = progressOf(listed, learner.completions, learner.completedAt !== null)
  const stamp = (at: Date | null | undefined) => (at ? localStamp(at, timeZone) : '')
  return [
    learner.name,
    learner.email ?? '',
    countryName(learner.country, locale),
    learner.institution ?? '',
    learner.constituency ? account(constituencyWord(learner.constituency)) : '',
    stamp(learner.enrolledAt),
    stamp(learner.lastActiveAt),
    translator(locale, 'figures')(standingWords[learner.standing]),
    stamp(learner.completedAt),
    `${done}`,
    `${total}`,
    ...columnsOf(listed).map(({ itemId }) => stamp(learner.completions.get(itemId))),
  ]
}
