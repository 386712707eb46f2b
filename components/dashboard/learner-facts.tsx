import type { LearnerRecord } from '@/lib/dashboard/record-queries'
import { constituencyWord, standingWords } from '@/lib/dashboard/rules'
import { countryName } from '@/lib/i18n/countries'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; record: LearnerRecord }

/** Who a learner is, as enrolled, and where he stands. */
export function LearnerFacts({ locale, record }: Props) {
  const t = translator(locale, 'admin')
  const figures = translator(locale, 'figures')
  const { edition, email, country, institution, constituency, certificate } = record
  const at = (instant: Date | null) =>
    instant && formatInstant(instant, locale, edition.timeZone, 'short')
  const facts = [
    [t('state'), figures(standingWords[record.standing])],
    [t('country'), countryName(country, locale)],
    [t('institution'), institution],
    [
      figures('constituency'),
      constituency && translator(locale, 'account')(constituencyWord(constituency)),
    ],
    [t('email'), email],
    [t('enrolledAt'), at(record.enrolledAt)],
    [t('lastActive'), at(record.lastActiveAt) ?? t('never')],
    [t('finishedAt'), at(record.completedAt)],
  ] as const
  return (
    <>
      <ul>{facts.map(([title, text]) => text && <li key={title}>{`${title}: ${text}`}</li>)}</ul>
      {certificate && (
        <p>
          <a href={`/${locale}/certificates/${certificate}`}>{figures('certificate')}</a>
        </p>
      )}
    </>
  )
}
