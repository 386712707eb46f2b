import { KeptHtml } from '@/components/kept-html'
import type { Locale } from '@/lib/i18n/locales'
import type { ReviewedQuestion as Question } from '@/lib/quiz/rules/review'
import styles from './quiz.module.css'
import { ReviewedAnswer } from './reviewed-answer'

type Props = { locale: Locale; lang: string | undefined; question: Question; number?: string }

/** A question after the attempt, with what is to be said of it. */
export const ReviewedQuestion = ({ locale, lang, question, number }: Props) => (
  <div className={styles.question}>
    {number && <span className={styles.number}>{number}</span>}
    <KeptHtml html={question.html} lang={lang} className={styles.asked} />
    <ReviewedAnswer {...{ locale, lang, question }} />
    {question.feedback && (
      <KeptHtml html={question.feedback} lang={lang} className={styles.feedback} />
    )}
  </div>
)
