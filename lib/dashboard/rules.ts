import type { MessageKey } from '@/lib/i18n/translator'
import type { Standing } from '@/lib/progress/standing/rules'
import type { LearnerSort, LearnerState } from './schema'

/** How many people, and how far they have come; who finished has started too. */
export type Counts = { enrolled: number; started: number; finished: number }

export type CountryCounts = Counts & { country: string }

/** All countries together. */
export const totalOf = (countries: readonly Counts[]): Counts =>
  countries.reduce(
    (total, { enrolled, started, finished }) => ({
      enrolled: total.enrolled + enrolled,
      started: total.started + started,
      finished: total.finished + finished,
    }),
    { enrolled: 0, started: 0, finished: 0 },
  )

/** Countries with most people first; the same number goes by code, so that the order is stable. */
export const byEnrolled = (a: CountryCounts, b: CountryCounts): number =>
  b.enrolled - a.enrolled || (a.country < b.country ? -1 : 1)

/**
 * One page out of the rows that were read, one more than the page holds, in the direction read.
 * @param backwards whether the rows were read from the end, nearest first
 */
export function pageOf<Row>(rows: readonly Row[], size: number, backwards: boolean) {
  const kept = rows.slice(0, size)
  return {
    rows: backwards ? kept.reverse() : kept,
    /** There are more in the direction that was read. */
    more: rows.length > size,
  }
}

/** How the screen and the download name where a learner stands. */
export const standingWords = {
  onTrack: 'isOnTrack',
  behind: 'isBehind',
  silent: 'isSilent',
  finished: 'isFinished',
} as const satisfies Record<Standing, MessageKey<'figures'>>

/** How a list's filter names whom it leaves. */
export const stateWords = {
  ...standingWords,
  notStarted: 'notStarted',
  midway: 'midway',
} as const satisfies Record<LearnerState, MessageKey<'figures'>>

export const sortWords = {
  seen: 'longestUnseen',
  done: 'fewestDone',
} as const satisfies Record<LearnerSort, MessageKey<'figures'>>

const constituencies = ['government', 'employers', 'workers'] as const

/** Whom a learner speaks for; what is none of the three is `other`. */
export const constituencyWord = (constituency: string): MessageKey<'account'> =>
  constituencies.find((known) => known === constituency) ?? 'other'

type Asked = Record<string, string | null | undefined>

/** The part of an address that stands behind `?`: what is asked for, and nothing that is not. */
export function askedFor(filter: Asked, cursor: Asked = {}): string {
  const asked = Object.entries({ ...filter, ...cursor }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''
}
