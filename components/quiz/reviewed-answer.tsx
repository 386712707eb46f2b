import { formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ReviewedQuestion } from '@/lib/quiz/rules/review'
import styles from './quiz.module.css'
import { ReviewedOption } from './reviewed-option'
import { ReviewedRow } from './reviewed-row'

type Props = { locale: Locale; lang: string | undefined; question: ReviewedQuestion }

/** What was answered, whether it is right, and as much of the key as may be told. */
export function ReviewedAnswer({ locale, lang, question }: Props) {
  const t = translator(locale, 'quiz')
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return (
        <ul>
          {question.options.map((option) => (
            <ReviewedOption key={option.id} {...{ locale, lang, option }} />
          ))}
          {!question.options.some(({ chosen }) => chosen) && (
            <li className={styles.small}>{t('blank')}</li>
          )}
        </ul>
      )
    case 'matching':
    case 'ordering':
      return (
        <ul>
          {question.rows.map((row) => (
            <ReviewedRow key={row.id} {...{ locale, lang, row }} />
          ))}
        </ul>
      )
    case 'numeric':
    case 'short': {
      const mark = question.right ? `✓ ${t('right')}` : `✗ ${t('wrong')}`
      const key = keyInWords(locale, question)
      return (
        <div data-chosen data-correct={question.right} className={styles.option}>
          <p className={styles.given} lang={lang}>
            {question.given || t('blank')}
          </p>
          <p className={styles.small}>{question.given ? `${mark}, ${t('yourAnswer')}` : mark}</p>
          {key && <p className={styles.small}>{t('key', { key })}</p>}
        </div>
      )
    }
  }
}

type Typed = Extract<ReviewedQuestion, { kind: 'numeric' | 'short' }>

function keyInWords(locale: Locale, question: Typed): string | null {
  if (question.key === null) return null
  if (question.kind === 'short') return question.key.join(' / ')
  const { value, tolerance } = question.key
  const number = (one: number) => exactly(one, locale)
  const near = tolerance > 0 ? ` ± ${number(tolerance)}` : ''
  return `${number(value)}${near}${question.unit ? ` ${question.unit}` : ''}`
}

/** A number with all its places: a key is not rounded. */
const exactly = (value: number, locale: Locale): string =>
  Number.isInteger(value)
    ? formatNumber(value, locale)
    : String(value).replace('.', locale === 'en' ? '.' : ',')
