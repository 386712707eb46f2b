import type { QuizFacts } from '@/lib/catalog/quiz/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import styles from './quiz.module.css'

type Props = { locale: Locale; facts: QuizFacts; passMark: number | null }

/** What to expect of a quiz: how much it asks, how often and how long, and what passes. */
export function QuizFactsLine({ locale, facts, passMark }: Props) {
  const t = translator(locale, 'quiz')
  const { asked, attempts, timeLimit } = facts
  const said = [
    t('asked', { asked }),
    ...(passMark === null ? [] : [t('passesWith', { mark: passMark })]),
    ...(attempts === null ? [] : [t('atMost', { attempts })]),
    ...(timeLimit === null ? [] : [t('timeLimit', { minutes: timeLimit })]),
  ]
  return <p className={styles.facts}>{said.join(' · ')}</p>
}
