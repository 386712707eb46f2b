import { Notice } from '@/components/ui/notice'
import { formatInstantDay, formatList } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { TextShown } from '@/lib/tasks/assignments/page-queries'
import styles from './tasks.module.css'

type Props = { locale: Locale; timeZone: string; text: TextShown }

const states = {
  draft: null,
  waits: 'stateWaits',
  changes: 'stateChanges',
  accepted: 'stateAccepted',
} as const

/** Whose a text is, and what it waits for. */
export function TextStateNotice({ locale, timeZone, text }: Props) {
  const t = translator(locale, 'tasks')
  const { state, members, name, submittedAt, acceptedAt, movedOn } = text
  const key = states[state]
  const at = state === 'accepted' ? acceptedAt : submittedAt
  const day = at ? formatInstantDay(at, locale, timeZone) : ''
  return (
    <div className={styles.state}>
      {(members.length > 1 || name) && (
        <p>
          {name && <strong>{name}: </strong>}
          {t('members', { names: formatList(members, locale) })}
        </p>
      )}
      {key && (
        <Notice kind={state === 'accepted' ? 'success' : state === 'changes' ? 'warning' : 'info'}>
          <p>{t(key, { day })}</p>
          {movedOn && state === 'waits' && <p>{t('movedOn')}</p>}
        </Notice>
      )}
    </div>
  )
}
