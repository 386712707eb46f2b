import type { CatalogueCourse } from '@/lib/catalog/queries'
import type { EditionForViewer } from '@/lib/editions/queries'
import type { Standing } from '@/lib/editions/enrolment/queries'
import { isOver } from '@/lib/editions/rules'
import { formatList, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './course-entry.module.css'
import { EditionList } from './edition-list'

type Props = {
  locale: Locale
  course: CatalogueCourse
  editions: readonly EditionForViewer[]
  signedIn: boolean
  now: Date
  standings: ReadonlyMap<string, Standing>
}

/** A course in the catalogue, with the editions that one can still take part in. */
export function CourseEntry({ locale, course, editions, signedIn, now, standings }: Props) {
  const t = translator(locale, 'catalog')
  const isPast = (edition: EditionForViewer) => isOver(edition, now)
  const past = editions.filter(isPast)
  const current = editions.filter((edition) => !isPast(edition))
  const languages = course.languages.map((language) => languageName(language, locale))
  const href = `/${locale}/courses/${course.id}`
  return (
    <article className={styles.course}>
      <div lang={course.language}>
        <h2>
          <a href={href}>{course.title}</a>
        </h2>
        <p>{course.summary}</p>
      </div>
      <p className={styles.languages}>
        {t('inLanguages', { languages: formatList(languages, locale) })}
      </p>
      <EditionList {...{ locale, signedIn, now, standings }} editions={current} />
      {past.length > 0 && (
        <p className={styles.languages}>
          <a href={`${href}#editions`}>{t('pastEditions', { count: past.length })}</a>
        </p>
      )}
    </article>
  )
}
