import { editionState, type EditionTimes } from '@/lib/editions/rules'
import { formatDay, zoneName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export type EditionDays = EditionTimes & {
  timeZone: string
  opensOn: string
  closesOn: string | null
}

type Props = { locale: Locale; edition: EditionDays; now: Date }

/** When an edition opens and closes: days of its own zone, which is named. */
export function EditionDates({ locale, edition, now }: Props) {
  const words = datesInWords(locale, edition, now)
  const named = edition.closesOn !== null || editionState(edition, now) === 'upcoming'
  const at = edition.closesAt ?? edition.opensAt
  return (
    <>
      {words}
      {named && ` (${zoneName(edition.timeZone, at, locale)})`}
    </>
  )
}

function datesInWords(locale: Locale, edition: EditionDays, now: Date): string {
  const t = translator(locale, 'course')
  const from = formatDay(edition.opensOn, locale)
  if (edition.closesOn === null)
    return editionState(edition, now) === 'upcoming' ? t('opensOn', { from }) : t('openEnded')
  const to = formatDay(edition.closesOn, locale)
  switch (editionState(edition, now)) {
    case 'open':
      return t('openUntil', { to })
    case 'closed':
      return t('closedSince', { to })
    case 'upcoming':
    case 'archived':
      return t('fromTo', { from, to })
  }
}
