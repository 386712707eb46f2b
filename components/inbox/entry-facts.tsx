import type { InboxEntry } from '@/lib/inbox/schema'
import { countryName } from '@/lib/i18n/countries'
import { inLanguage } from '@/lib/i18n/direction'
import { formatAge, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './inbox-entry.module.css'

type Props = { locale: Locale; entry: InboxEntry; now: Date }

/** Where something waits, since when, and the beginning of what it says. */
export function EntryFacts({ locale, entry, now }: Props) {
  const t = translator(locale, 'inbox')
  const { reason, edition, place, language, text, times, since } = entry
  return (
    <>
      <p className={styles.facts}>
        {place && <span>{place}</span>}
        {edition && <span>{edition.name}</span>}
        {language && <span>{languageName(language, locale)}</span>}
        {times !== null && (
          <span>{t(reason === 'failed' ? 'attempts' : 'reports', { times })}</span>
        )}
        <time dateTime={since.toISOString()}>{formatAge(since, now, locale)}</time>
      </p>
      {text && (
        <p className={styles.text} {...(language ? inLanguage(language) : {})}>
          {text}
        </p>
      )}
    </>
  )
}

/** Whom an entry comes from or is about, in words. */
export const nameOf = (who: InboxEntry['who'], locale: Locale): string =>
  who.kind === 'country' ? countryName(who.name, locale) : who.name
