import { formatSize } from '@/lib/i18n/format'
import { inLanguage } from '@/lib/i18n/direction'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './take-along-list.module.css'

type Module = { slug: string; language: string; title: string; size: number }
type Props = {
  locale: Locale
  /** The edition's page. */
  home: string
  modules: readonly Module[]
  /** Of the whole course as one book, in bytes. */
  book: number
}

/** What can be taken along of an edition, each with its size before it is loaded. */
export function TakeAlongList({ locale, home, modules, book }: Props) {
  const t = translator(locale, 'takeAlong')
  return (
    <>
      <h2>{t('modules')}</h2>
      <ol className={styles.modules}>
        {modules.map(({ slug, language, title, size }) => (
          <li key={slug} id={slug}>
            <a href={`${home}/${slug}/take-along.html`} download>
              <span {...inLanguage(language)}>{title}</span>
              <span className={styles.size}>
                {t('loadModule', { size: formatSize(size, locale) })}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <h2>{t('book')}</h2>
      <p>
        <a className={styles.book} href={`${home}/take-along/course.epub`} download>
          {t('loadBook', { size: formatSize(book, locale) })}
        </a>
      </p>
    </>
  )
}
