import type { SessionProof } from '@/lib/catalog/session/schema'
import { sortKey } from '@/lib/i18n/sort-key'
import type { EvidenceKind } from '@/lib/progress/rules'

/** What of a code counts: its letters and digits, without accents, capitals and spaces. */
export const codeKey = (code: string): string => sortKey(code).replaceAll(' ', '')

/** A word of one's own that could be guessed in a few tries is none. */
export const shortestCode = 4

export type ToldCode = { code: string | null; codeUntil: Date | null }

/** Whether a code is being told now. */
export const isCodeOpen = ({ code, codeUntil }: ToldCode, now: Date): boolean =>
  code !== null && codeUntil !== null && now < codeUntil

export const proofEvidence = {
  recording: 'recording-watched',
  summary: 'summary-read',
} as const satisfies Record<SessionProof, EvidenceKind>

type Left = { recording: string | null; summary: string | null }

/** What of a session's recording and summary may count, and is there. */
export const openProofs = (counts: readonly SessionProof[], left: Left): SessionProof[] =>
  counts.filter((proof) => left[proof] !== null)
