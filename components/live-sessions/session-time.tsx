import { formatSpan, intlTag, zoneName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { endOf, phaseOf, type SessionTimes } from '@/lib/live-sessions/rules/time'
import { Tag } from '../ui/tag'
import { LocalTime } from './local-time'
import styles from './sessions.module.css'

type Props = { locale: Locale; session: SessionTimes & { timeZone: string }; now: Date }

/** When a session is held: in the zone it was set in, and in the reader's own, or else in UTC. */
export function SessionTime({ locale, session, now }: Props) {
  const t = translator(locale, 'sessions')
  const { startsAt, timeZone } = session
  const end = endOf(session)
  const phase = phaseOf(session, now)
  return (
    <div className={styles.time}>
      <p>
        <strong>
          <time dateTime={startsAt.toISOString()}>
            {formatSpan(startsAt, end, locale, timeZone)}
          </time>
        </strong>{' '}
        ({zoneName(timeZone, startsAt, locale)}){' '}
        {phase !== 'planned' && (
          <Tag kind={phase === 'cancelled' ? 'danger' : 'earth'}>{t(phase)}</Tag>
        )}
      </p>
      <LocalTime
        from={startsAt.toISOString()}
        to={end.toISOString()}
        tag={intlTag(locale)}
        label={t('yourTime')}
      >
        UTC: {formatSpan(startsAt, end, locale, 'UTC')}
      </LocalTime>
    </div>
  )
}
