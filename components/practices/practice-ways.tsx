import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { PracticePage } from '@/lib/practices/practice-queries'

type Props = { locale: Locale; practice: PracticePage }

/** Who took part, where a practice is told of, and what it is told from. */
export function PracticeWays({ locale, practice }: Props) {
  const t = translator(locale, 'practices')
  const { partners, citations, sources, language } = practice
  return (
    <>
      {partners.length > 0 && (
        <>
          <h2>{t('partners')}</h2>
          <ul lang={language === locale ? undefined : language}>
            {partners.map((partner) => (
              <li key={partner}>{partner}</li>
            ))}
          </ul>
        </>
      )}
      {citations.length > 0 && (
        <>
          <h2>{t('citedIn')}</h2>
          <ul>
            {citations.map(({ id, path, title, language: own }) => (
              <li key={id}>
                <a href={`/${locale}/${path}`} lang={own === locale ? undefined : own}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {sources.length > 0 && (
        <>
          <h2>{t('sources')}</h2>
          <ul>
            {sources.map(({ title, publisher, year }) => (
              <li key={title}>
                <cite lang="en">{title}</cite>, {publisher}
                {year !== undefined && `, ${year}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
