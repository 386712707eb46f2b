const day = 86_400_000

/** Where a learner stands at an instant. Everybody enrolled has exactly one of these. */
export const standings = ['finished', 'onTrack', 'behind', 'silent'] as const
export type Standing = (typeof standings)[number]

type Span = { opensAt: Date; closesAt: Date | null }

/** How many days without a sign are a silence: a quarter of the edition, at least 4 and at most 14. */
export function patienceDays({ opensAt, closesAt }: Span): number {
  if (!closesAt) return 14
  const quarter = Math.round((closesAt.getTime() - opensAt.getTime()) / (4 * day))
  return Math.min(14, Math.max(4, quarter))
}

/**
 * The instants that standings hang on, the same for all learners of an edition, so that a rule and
 * a statement of SQL can ask for the same.
 */
export type Limits = {
  /** Who enrolled and was last active by then is silent; null while nobody can be. */
  silent: Date | null
  /** By the number of required items done: who enrolled by then is behind; null for nobody. */
  behind: readonly (Date | null)[]
}

/**
 * Silent is who has done nothing for as long as `patienceDays`. Behind is who has done fewer required
 * items than an even pace, from the opening or a later enrolment to the end, had asked for that many
 * days ago, rounded down; at the end, whoever has not finished. Without an end nobody is behind. What
 * stood at the end stays.
 */
export function limitsOf(span: Span, required: number, now: Date): Limits {
  const { opensAt, closesAt } = span
  const over = closesAt !== null && closesAt <= now
  const ago = (over ? closesAt : now).getTime() - patienceDays(span) * day
  const fromOpening = (at: number) => (at >= opensAt.getTime() ? new Date(Math.floor(at)) : null)
  const counts = Array.from({ length: required }, (_, done) => done)
  const behind = counts.map((done) => {
    if (over) return now
    if (!closesAt || done + 1 === required) return null
    // When required × (ago − start) ÷ (end − start) reaches the next item: solved for the start.
    const next = done + 1
    return fromOpening((required * ago - next * closesAt.getTime()) / (required - next))
  })
  return { silent: fromOpening(ago), behind }
}

export type StandingFacts = {
  enrolledAt: Date
  lastActiveAt: Date | null
  completedAt: Date | null
  /** How many required items. */
  done: number
}

const by = (at: Date | null, limit: Date | null | undefined): boolean =>
  !!limit && (at === null || at <= limit)

export function standingOf({ silent, behind }: Limits, learner: StandingFacts): Standing {
  const { enrolledAt, lastActiveAt, completedAt, done } = learner
  if (completedAt) return 'finished'
  if (by(enrolledAt, silent) && by(lastActiveAt, silent)) return 'silent'
  return by(enrolledAt, behind[done]) ? 'behind' : 'onTrack'
}

type Items = readonly { itemId: string; required: boolean }[]

/** The ids of the items that are required now. */
export const requiredOf = (items: Items): string[] =>
  items.filter(({ required }) => required).map(({ itemId }) => itemId)

/** How many of them are done; what was required once is not asked here. */
export const requiredDone = (items: Items, done: { has: (itemId: string) => boolean }): number =>
  requiredOf(items).filter((itemId) => done.has(itemId)).length
