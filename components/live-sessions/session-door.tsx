import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SessionTime as Held } from '@/lib/live-sessions/queries/held'
import { sessionPath, type SessionPlace } from '@/lib/live-sessions/rules/place'
import { Link } from '../ui/link'
import { SessionTime } from './session-time'

type Props = { locale: Locale; place: SessionPlace; held: Held | null; now: Date }

/** The way from a module to a live session: when it is, and its page. */
export function SessionDoor({ locale, place, held, now }: Props) {
  const t = translator(locale, 'sessions')
  return (
    <>
      {held ? <SessionTime {...{ locale, now }} session={held} /> : <p>{t('notSet')}</p>}
      <p>
        <Link kind="main" href={sessionPath(locale, place)}>
          {t('open')}
        </Link>
      </p>
    </>
  )
}
