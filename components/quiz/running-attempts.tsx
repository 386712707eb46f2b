import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ResumableAttempt } from '@/lib/quiz/queries/running'
import { quizPath } from '@/lib/quiz/rules/place'

type Props = { locale: Locale; attempts: readonly ResumableAttempt[] }

/** What was begun and can be gone on with, from wherever the learner is. */
export function RunningAttempts({ locale, attempts }: Props) {
  const t = translator(locale, 'quiz')
  return attempts.map(({ title, language, endsAt, timeZone, ...place }) => (
    <Notice key={`${place.edition} ${place.item}`} kind="info" title={t('running')}>
      <p>
        <span lang={language}>{title}</span>
        {endsAt && ` · ${t('until', { until: formatInstant(endsAt, locale, timeZone, 'short') })}`}
      </p>
      <Link kind="main" href={quizPath(locale, place)}>
        {t('goOn')}
      </Link>
    </Notice>
  ))
}
