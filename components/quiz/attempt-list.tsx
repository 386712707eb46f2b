import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { AttemptLine } from '@/lib/quiz/queries/page'
import { quizPath, type QuizPlace } from '@/lib/quiz/rules/place'

type Props = {
  locale: Locale
  timeZone: string
  place: QuizPlace
  ended: readonly AttemptLine[]
}

/** All attempts that have ended, the newest first, each leading to what is told of it. */
export function AttemptList({ locale, timeZone, place, ended }: Props) {
  const t = translator(locale, 'quiz')
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">{t('attempts')}</h2>
      <ul>
        {ended.map(({ number, score, passed, submittedAt }) => (
          <li key={number}>
            <a href={`${quizPath(locale, place)}?attempt=${number}`}>
              {t('attempt', { number, day: formatInstant(submittedAt, locale, timeZone, 'short') })}
            </a>
            {`: ${t(passed ? 'linePassed' : 'lineFailed', { score })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
