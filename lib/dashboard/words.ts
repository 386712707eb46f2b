import type { MessageKey } from '@/lib/i18n/translator'
import type { LearnerState } from './schema'

/** How the screen and the download name a learner's state. */
export const stateWords = {
  notStarted: 'notStarted',
  midway: 'midway',
  finished: 'finishedState',
} as const satisfies Record<LearnerState, MessageKey<'admin'>>

const constituencies = ['government', 'employers', 'workers'] as const

/** Whom a learner speaks for; what is none of the three is `other`. */
export const constituencyWord = (constituency: string): MessageKey<'admin'> =>
  constituencies.find((known) => known === constituency) ?? 'other'
