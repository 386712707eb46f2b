import { isPracticeTheme } from '@/lib/catalog/practices/schema'
import { countryName } from '@/lib/i18n/countries'
import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { PracticePage } from '@/lib/practices/practice-queries'
import { libraryPath, yearsOf } from '@/lib/practices/rules'
import { LanguageNote } from '../course/language-note'
import styles from './practices.module.css'

type Props = { locale: Locale; practice: PracticePage }

/** Where, when and on what: each leads to others alike. */
export function PracticeFacts({ locale, practice }: Props) {
  const t = translator(locale, 'practices')
  const { id, language, languages, countries, themes } = practice
  const years = yearsOf(practice)
  const others = languages.filter((one) => one !== language)
  return (
    <>
      <LanguageNote {...{ locale, language }} />
      <dl className={styles.about}>
        {countries.length > 0 && <dt>{t('countries')}</dt>}
        {countries.length > 0 && (
          <dd>
            {countries.map((country) => (
              <a key={country} href={libraryPath(locale, { country })}>
                {countryName(country, locale)}
              </a>
            ))}
          </dd>
        )}
        {years !== '' && <dt>{t('years')}</dt>}
        {years !== '' && <dd>{years}</dd>}
        <dt>{t('themesTitle')}</dt>
        <dd>
          {themes.filter(isPracticeTheme).map((theme) => (
            <a key={theme} href={libraryPath(locale, { theme })}>
              {t(`theme-${theme}`)}
            </a>
          ))}
        </dd>
        {others.length > 0 && <dt>{t('alsoIn')}</dt>}
        {others.length > 0 && (
          <dd>
            {others.map((other) => (
              <a key={other} href={`/${locale}/practices/${id}?in=${other}`} hrefLang={other}>
                {languageName(other, locale)}
              </a>
            ))}
          </dd>
        )}
      </dl>
    </>
  )
}
