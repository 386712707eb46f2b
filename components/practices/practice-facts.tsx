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
        {countries.length > 0 && (
          <div>
            <dt>{t('countries')}</dt>
            {countries.map((country) => (
              <dd key={country}>
                <a href={libraryPath(locale, { country })}>{countryName(country, locale)}</a>
              </dd>
            ))}
          </div>
        )}
        {years !== '' && (
          <div>
            <dt>{t('years')}</dt>
            <dd>{years}</dd>
          </div>
        )}
        <div>
          <dt>{t('themesTitle')}</dt>
          {themes.filter(isPracticeTheme).map((theme) => (
            <dd key={theme}>
              <a href={libraryPath(locale, { theme })}>{t(`theme-${theme}`)}</a>
            </dd>
          ))}
        </div>
        {others.length > 0 && (
          <div>
            <dt>{t('alsoIn')}</dt>
            {others.map((other) => (
              <dd key={other}>
                <a href={`/${locale}/practices/${id}?in=${other}`} hrefLang={other}>
                  {languageName(other, locale)}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </>
  )
}
