import { KeptHtml } from '@/components/kept-html'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReviewedOption as Option } from '@/lib/quiz/rules/review'
import styles from './quiz.module.css'

type Props = { locale: Locale; lang: string | undefined; option: Option }

/** An option after the attempt: whether it was chosen, whether it is right, and why. */
export function ReviewedOption({ locale, lang, option }: Props) {
  const t = translator(locale, 'quiz')
  const { html, chosen, correct, feedback } = option
  const marks = [
    ...(correct === null ? [] : [correct ? `✓ ${t('right')}` : `✗ ${t('wrong')}`]),
    ...(chosen ? [t('yourAnswer')] : []),
  ]
  return (
    <li data-chosen={chosen} data-correct={correct ?? undefined} className={styles.option}>
      <KeptHtml html={html} lang={lang} className={styles.words} />
      {marks.length > 0 && <p className={styles.small}>{marks.join(', ')}</p>}
      {feedback && <KeptHtml html={feedback} lang={lang} className={styles.feedback} />}
    </li>
  )
}
