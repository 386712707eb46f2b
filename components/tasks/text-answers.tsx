import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { TextAnswer } from '@/lib/tasks/assignments/history-queries'
import styles from './tasks.module.css'

type Props = { locale: Locale; timeZone: string; answers: readonly TextAnswer[] }

/** What facilitators said to a text, the newest first. */
export function TextAnswers({ locale, timeZone, answers }: Props) {
  const t = translator(locale, 'tasks')
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="answers" className={styles.said}>
      <h2 id="answers">{t('answers')}</h2>
      {answers.map(({ number, decision, words, by, answeredAt }) => (
        <div key={`${number} ${answeredAt.toISOString()}`} className={styles.answer}>
          <p>
            <strong>{t(decision === 'accept' ? 'accepted' : 'changesAsked')}</strong>{' '}
            {t('answeredBy', {
              name: by ?? t('somebody'),
              day: formatInstantDay(answeredAt, locale, timeZone),
            })}
          </p>
          {words && (
            <p dir="auto" className={styles.words}>
              {words}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
