import type { Person } from '@/lib/dashboard/people/person-queries'
import { countryName, isCountry } from '@/lib/i18n/countries'
import { formatInstant, formatList, languageName } from '@/lib/i18n/format'
import { localeOf, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { roleWords } from './role-words'
import styles from './person.module.css'

type Props = { locale: Locale; person: Person }

/** The account: where its person is, how it gets in, and which roles it has. */
export function PersonFacts({ locale, person }: Props) {
  const t = translator(locale, 'people')
  const at = (instant: Date) => formatInstant(instant, locale, 'UTC', 'short')
  const facts: [string, string][] = [
    [t('email'), person.email],
    [t('country'), countryName(person.country, locale)],
    [t('institution'), person.institution ?? ''],
    [t('interfaceLanguage'), languageName(localeOf(person.locale), locale)],
    [t('providers'), formatList(person.providers, locale)],
    [t('memberSince'), at(person.createdAt)],
    [t('lastSignIn'), person.lastSignInAt ? at(person.lastSignInAt) : t('never')],
    [t('sessions'), String(person.sessions)],
    [t('posts'), String(person.posts.published ?? 0)],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {person.grants.length > 0 && (
        <section>
          <h2>{t('roles')}</h2>
          <ul>
            {person.grants.map((held) => (
              <li key={held.grant}>
                {t(roleWords[held.role])}: {placeOf(held, locale)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function placeOf({ scope, scopeId, edition }: Person['grants'][number], locale: Locale): string {
  if (scope === 'site') return translator(locale, 'people')('everywhere')
  if (edition !== null) return edition
  return isCountry(scopeId) ? countryName(scopeId, locale) : scopeId
}
