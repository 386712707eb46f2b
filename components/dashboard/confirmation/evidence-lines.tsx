import type { RecordedAttempt, RecordedEvidence } from '@/lib/dashboard/record-queries'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator, type MessageKey } from '@/lib/i18n/translator'
import type { EvidenceKind } from '@/lib/progress/rules'
import styles from './confirmation.module.css'

type Props = {
  locale: Locale
  timeZone: string
  evidence: readonly RecordedEvidence[]
  attempts: readonly RecordedAttempt[]
}

const words = {
  'declared-read': 'saidRead',
  'declared-watched': 'saidWatched',
  'attempt-passed': 'didPass',
  posted: 'didPost',
  replied: 'didReply',
  'case-answered': 'didAnswer',
  confirmed: 'didConfirm',
  'text-submitted': 'didSubmit',
  'text-accepted': 'didAccept',
  'survey-sent': 'didSend',
  'attended-code': 'attendedCode',
  'attended-seen': 'attendedSeen',
  'attended-listed': 'attendedListed',
  'recording-watched': 'saidRecording',
  'summary-read': 'saidSummary',
  'sheet-signed': 'didSign',
  'sheet-read': 'saidSheet',
} as const satisfies Record<EvidenceKind, MessageKey<'figures'>>

/** Why an item counts as done, and every go at it; what was confirmed is told beside it. */
export function EvidenceLines({ locale, timeZone, evidence, attempts }: Props) {
  const t = translator(locale, 'figures')
  const at = (instant: Date) => formatInstant(instant, locale, timeZone, 'short')
  const own = evidence.filter(({ confirmation }) => confirmation === null)
  if (own.length + attempts.length === 0) return null
  return (
    <ul className={styles.lines}>
      {own.map(({ kind, recordedAt, by }) => (
        <li key={`${kind} ${recordedAt.toISOString()}`}>
          {t(words[kind])} · {at(recordedAt)}
          {by && ` · ${by}`}
        </li>
      ))}
      {attempts.map(({ number, startedAt, submittedAt, score, passed }) => (
        <li key={number}>
          {submittedAt && score !== null
            ? t(passed ? 'attemptPassed' : 'attemptFailed', { number, score })
            : t('attemptOpen', { number })}{' '}
          · {at(submittedAt ?? startedAt)}
        </li>
      ))}
    </ul>
  )
}
