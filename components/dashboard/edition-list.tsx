import type { EditionHead } from '@/lib/dashboard/edition-queries'
import type { Counts } from '@/lib/dashboard/rules'
import { formatDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './edition-list.module.css'

type Props = { locale: Locale; editions: readonly (EditionHead & { counts: Counts })[] }

/** Editions, each with the sentence that says how far its people are. */
export function EditionList({ locale, editions }: Props) {
  const t = translator(locale, 'admin')
  return (
    <ul className={styles.list}>
      {editions.map(({ slug, name, course, counts, ...edition }) => (
        <li key={slug}>
          <h2>
            <a href={`/${locale}/admin/editions/${slug}`}>
              <span lang={course.language}>{course.title}</span>
            </a>
          </h2>
          <p>
            {name} · {daysOf(locale, edition)}
          </p>
          <p>{t('counts', counts)}</p>
        </li>
      ))}
    </ul>
  )
}

/** From when to when an edition runs, in words. */
export function daysOf(
  locale: Locale,
  { opensOn, closesOn }: Pick<EditionHead, 'opensOn' | 'closesOn'>,
) {
  const t = translator(locale, 'admin')
  const opens = formatDay(opensOn, locale, 'short')
  return closesOn
    ? t('dates', { opens, closes: formatDay(closesOn, locale, 'short') })
    : t('opens', { opens })
}
