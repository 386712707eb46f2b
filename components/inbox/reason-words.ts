import type { Reason } from '@/lib/inbox/schema'
import type { MessageKey } from '@/lib/i18n/translator'

/** How a reason is called, as the heading of its entries. */
export const reasonWords = {
  held: 'held',
  reported: 'reported',
  unanswered: 'unanswered',
  newcomer: 'newcomer',
  assignment: 'assignment',
  proposal: 'proposal',
  application: 'application',
  claim: 'claim',
  failed: 'failed',
  silent: 'silent',
} as const satisfies Record<Reason, MessageKey<'inbox'>>

/** What opens an entry, in words that say what is done there. */
export const openWords = {
  held: 'decide',
  reported: 'decide',
  unanswered: 'answer',
  newcomer: 'answer',
  assignment: 'answer',
  proposal: 'decide',
  application: 'decide',
  claim: 'decide',
  failed: 'see',
  silent: 'see',
} as const satisfies Record<Reason, MessageKey<'inbox'>>
