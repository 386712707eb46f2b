import { constituencyWord } from '@/lib/dashboard/rules'
import type { PersonOfEdition } from '@/lib/editions/enrolment/people-queries'
import { countryName } from '@/lib/i18n/countries'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; person: PersonOfEdition; timeZone: string }

/** Who somebody is and how he stands in an edition. */
export function PersonFacts({ locale, person, timeZone }: Props) {
  const t = translator(locale, 'enrolment')
  const day = (at: Date) => formatInstantDay(at, locale, timeZone)
  const { email, country, institution, constituency, enrolledAt, leftAt, removed } = person
  const word = constituency && translator(locale, 'account')(constituencyWord(constituency))
  return (
    <>
      <p>{[email, institution, countryName(country, locale), word].filter(Boolean).join(' · ')}</p>
      <p>{t('enrolledOn', { day: day(enrolledAt) })}</p>
      {leftAt && (
        <p>
          {t('leftOn', { day: day(leftAt) })}
          {removed && `. ${t('removed')}.`}
        </p>
      )}
      {person.leftReason && <blockquote dir="auto">{person.leftReason}</blockquote>}
    </>
  )
}
