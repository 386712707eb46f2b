import type { MessageKey } from '@/lib/i18n/translator'
import type { EvidenceKind } from '@/lib/progress/rules'

const words: Partial<Record<EvidenceKind, MessageKey<'sessions'>>> = {
  'attended-code': 'proofCode',
  'attended-seen': 'proofSeen',
  'attended-listed': 'proofListed',
  'recording-watched': 'proofRecording',
  'summary-read': 'proofSummary',
}

/** How lists name why a session counts as done. */
export const proofWords = (kind: EvidenceKind): MessageKey<'sessions'> =>
  words[kind] ?? 'proofOther'
