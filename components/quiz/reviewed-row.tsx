import { KeptHtml } from '@/components/kept-html'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReviewedRow as Row } from '@/lib/quiz/rules/review'
import styles from './quiz.module.css'

type Props = { locale: Locale; lang: string | undefined; row: Row }

/** A row of a matching or an ordering after the attempt. */
export function ReviewedRow({ locale, lang, row }: Props) {
  const t = translator(locale, 'quiz')
  const { html, given, right, key } = row
  const mark = right ? `✓ ${t('right')}` : `✗ ${t('wrong')}`
  return (
    <li data-chosen data-correct={right} className={styles.option}>
      <KeptHtml html={html} lang={lang} className={styles.words} />
      <p className={styles.given} lang={lang}>
        {given ?? t('blank')}
      </p>
      <p className={styles.small}>{given ? `${mark}, ${t('yourAnswer')}` : mark}</p>
      {key && !right && <p className={styles.small}>{t('key', { key })}</p>}
    </li>
  )
}
