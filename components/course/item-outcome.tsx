import type { ReactNode } from 'react'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ModuleItem } from '@/lib/progress/queries/module'
import type { EvidenceKind, UndoneReason } from '@/lib/progress/rules'
import styles from './item-outcome.module.css'
import { outcomeAnchor } from './item-words'
import { whatCompletes } from './what-completes'

type Props = {
  locale: Locale
  timeZone: string
  item: ModuleItem
  reason: UndoneReason
  bestScore: number | null
  /** The way to complete it, where there is one. */
  children?: ReactNode
}

const evidenceKeys = {
  'declared-read': 'evidenceRead',
  'declared-watched': 'evidenceWatched',
  'attempt-passed': 'evidencePassed',
  posted: 'evidencePosted',
  replied: 'evidenceReplied',
  'case-answered': 'evidenceAnswered',
  confirmed: 'evidenceConfirmed',
  'text-submitted': 'evidenceSubmitted',
  'text-accepted': 'evidenceAccepted',
  'survey-sent': 'evidenceSent',
  'attended-code': 'evidenceCode',
  'attended-seen': 'evidenceSeen',
  'attended-listed': 'evidenceListed',
  'recording-watched': 'evidenceRecording',
  'summary-read': 'evidenceSummary',
  'sheet-signed': 'evidenceSigned',
  'sheet-read': 'evidenceSheetRead',
} as const satisfies Record<EvidenceKind, string>

const reasonKeys = {
  editionClosed: 'reasonEditionClosed',
  editionNotOpen: 'reasonEditionNotOpen',
  notSignedIn: 'reasonNotSignedIn',
  notEnrolled: 'reasonNotEnrolled',
  notRead: 'reasonNotRead',
  notWatched: 'reasonNotWatched',
  notTried: 'reasonNotTried',
  notPassed: 'reasonNotPassed',
  notPosted: 'reasonNotPosted',
  notReplied: 'reasonNotReplied',
  attemptRuns: 'reasonAttemptRuns',
  postHeld: 'reasonPostHeld',
  postStands: 'reasonPostStands',
  notAnswered: 'reasonNotAnswered',
  notSubmitted: 'reasonNotSubmitted',
  notSent: 'reasonNotSent',
  textWaits: 'reasonTextWaits',
  textChanges: 'reasonTextChanges',
  textStands: 'reasonTextStands',
  notAttended: 'reasonNotAttended',
  notSigned: 'reasonNotSigned',
} as const satisfies Record<UndoneReason, string>

/** Whether an item is done: the evidence if it is; if not, what completes it and what is missing. */
export function ItemOutcome({ locale, timeZone, item, reason, bestScore, children }: Props) {
  const t = translator(locale, 'progress')
  const { evidence } = item
  return (
    <div
      id={outcomeAnchor(item.itemId)}
      className={styles.outcome}
      data-state={evidence ? 'done' : children ? 'open' : 'told'}
    >
      {evidence ? (
        <p>
          <strong>✓ {t('done')}.</strong>{' '}
          {t(evidenceKeys[evidence.kind], {
            day: formatInstantDay(evidence.recordedAt, locale, timeZone),
            name: evidence.confirmation?.confirmedBy ?? '',
          })}
          {evidence.confirmation && ` ${t('evidenceReason', evidence.confirmation)}`}
        </p>
      ) : (
        <>
          <p>{whatCompletes(locale, item)}</p>
          <p className={styles.reason}>{t(reasonKeys[reason], { score: bestScore ?? 0 })}</p>
          {children}
        </>
      )}
    </div>
  )
}
