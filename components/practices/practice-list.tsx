import { countryName } from '@/lib/i18n/countries'
import { formatList } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { libraryPath, yearsOf } from '@/lib/practices/rules'
import type { Library, LibraryInput, PracticeEntry } from '@/lib/practices/schema'
import { EmptyState } from '../ui/empty-state'
import { Link } from '../ui/link'
import { Pagination } from '../ui/pagination'
import styles from './practices.module.css'

type Props = { locale: Locale; asked: LibraryInput; found: Library }

/** The practices that were found, the latest first. */
export function PracticeList({ locale, asked, found: { entries, pages } }: Props) {
  const t = translator(locale, 'practices')
  const { page } = asked
  const to = (other: number) => libraryPath(locale, { ...asked, page: other })
  if (entries.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <Link href={libraryPath(locale, {})}>{t('clear')}</Link>
      </EmptyState>
    )
  }
  return (
    <>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Entry key={entry.id} {...{ locale, entry }} />
        ))}
      </ul>
      <Pagination
        locale={locale}
        newer={page > 1 ? to(page - 1) : null}
        older={page < pages ? to(page + 1) : null}
        words={{ newer: t('previous'), older: t('next') }}
      />
    </>
  )
}

function Entry({ locale, entry }: { locale: Locale; entry: PracticeEntry }) {
  const names = entry.countries.map((code) => countryName(code, locale)).sort()
  const facts = [formatList(names, locale), yearsOf(entry)].filter((fact) => fact !== '')
  return (
    <li lang={entry.language === locale ? undefined : entry.language}>
      <h2>
        <a href={`/${locale}/practices/${entry.id}`}>{entry.title}</a>
      </h2>
      {entry.summary !== '' && <p>{entry.summary}</p>}
      {facts.length > 0 && (
        <p className={styles.facts} lang={locale}>
          {facts.join(' · ')}
        </p>
      )}
    </li>
  )
}
