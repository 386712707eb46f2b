import type { Criterion } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModuleItem } from '@/lib/progress/queries/module'

const completesKeys = {
  read: 'completesRead',
  watched: 'completesWatched',
  passed: 'completesPassed',
  posted: 'completesPosted',
  replied: 'completesReplied',
  answered: 'completesAnswered',
  submitted: 'completesSubmitted',
  accepted: 'completesAccepted',
  sent: 'completesSent',
  attended: 'completesAttended',
  signed: 'completesSigned',
} as const satisfies Record<Criterion, string>

/** What completes an item, in one sentence. */
export function whatCompletes(
  locale: Locale,
  { criterion, passMark, data }: Pick<ModuleItem, 'criterion' | 'passMark' | 'data'>,
): string {
  const t = translator(locale, 'progress')
  if (criterion === 'passed' && (passMark === null || passMark > 99)) return t('completesAllRight')
  const counts = data.kind === 'session' ? data.counts : []
  const also = counts.length > 1 ? 'both' : (counts[0] ?? 'none')
  return t(completesKeys[criterion], { mark: passMark ?? 0, also })
}
