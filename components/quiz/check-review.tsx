import { Link } from '@/components/ui/link'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { AttemptShown } from '@/lib/quiz/queries/checks'
import styles from './quiz.module.css'
import { ReviewedQuestion } from './reviewed-question'

type Props = {
  locale: Locale
  timeZone: string
  attempt: AttemptShown
  /** Where the questions can be answered again; none when they cannot. */
  again: string | null
}

/** How the latest attempt went: the result, and what is to be said of each answer. */
export function CheckReview({ locale, timeZone, attempt, again }: Props) {
  const t = translator(locale, 'quiz')
  const lang = attempt.language === locale ? undefined : attempt.language
  const day = formatInstantDay(attempt.submittedAt, locale, timeZone)
  return (
    <>
      <div className={styles.result} data-passed={attempt.passed}>
        <p>
          <strong>{resultInWords(locale, attempt)}</strong>
        </p>
        <p className={styles.small}>{t('attempt', { number: attempt.number, day })}</p>
      </div>
      {attempt.questions.map((question) => (
        <ReviewedQuestion key={question.id} {...{ locale, lang, question }} />
      ))}
      {again && (
        <p>
          <Link kind="main" href={again}>
            {t('again')}
          </Link>
        </p>
      )}
    </>
  )
}

function resultInWords(locale: Locale, { passed, score, passMark, questions }: AttemptShown) {
  const t = translator(locale, 'quiz')
  if (questions.length === 1) return passed ? t('passedOne') : t('failedOne')
  return passed ? t('passed', { score }) : t('failed', { score, mark: passMark })
}
