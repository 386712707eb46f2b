import type { Ctx } from '@/lib/platform/command'
import { isExpected } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { aCtx } from '@/tests/support/people'
import type { Asker, Cast } from './cast'

/** Who asks, as the document names them. */
export const roles = {
  anonymous: 'nobody known',
  guest: 'a browser that wrote as a guest',
  learner: 'enrolled in the edition',
  otherLearner: 'enrolled in another edition of the course',
  observer: 'observes the edition',
  facilitator: 'facilitates the edition',
  otherFacilitator: 'facilitates another edition',
  administrator: 'administers the site, enrolled nowhere',
  suspended: 'enrolled in the edition, then suspended',
  suspendedStaff: 'facilitator of the edition and administrator, then suspended',
} as const

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]

/** `filtered`: it answers, with nothing or with less than there is. */
export type Outcome = 'allowed' | 'filtered' | 'NotFound' | 'Forbidden' | 'Conflict' | 'Invalid'

export type Outcomes = Record<Role, Outcome>

/** One outcome for everybody but the roles named. */
export const all = (outcome: Outcome, but: Partial<Outcomes> = {}): Outcomes => ({
  ...(Object.fromEntries(roleNames.map((role) => [role, outcome])) as Outcomes),
  ...but,
})

type Prepared = () => Promise<Outcome>

export type Row = {
  /** `area/file#name`, as under lib. */
  key: string
  kind: 'command' | 'query'
  /** What exactly is asked for. */
  asked: string
  /** Tables that a refusal may change, each with the reason. */
  counts: Record<string, string>
  as: Outcomes
  /** Makes what is needed; what it answers then asks, and says how it went. */
  prepare: (cast: Cast, asker: Asker) => Promise<Prepared>
}

const outcomeOf = async <A>(ask: () => Promise<A>, whole: (answer: A) => boolean) => {
  try {
    return whole(await ask()) ? 'allowed' : 'filtered'
  } catch (error) {
    if (!isExpected(error)) throw error
    return error.name as Outcome
  }
}

type Command<I extends [] | unknown[], A> = {
  run: (ctx: Ctx, ...input: I) => Promise<A>
  asked: string
  input: (cast: Cast, asker: Asker) => I | Promise<I>
  counts?: Record<string, string>
  as: Outcomes
}

/** A row of a command; its input is made afresh for whoever asks. */
export const command = <I extends [] | unknown[], A>(file: string, row: Command<I, A>): Row => ({
  key: `${file}#${row.run.name}`,
  kind: 'command',
  asked: row.asked,
  counts: row.counts ?? {},
  as: row.as,
  prepare: async (cast, asker) => {
    const input = await row.input(cast, asker)
    return () =>
      outcomeOf(
        () => row.run(aCtx(asker.viewer), ...input),
        () => true,
      )
  },
})

type Query<I extends [] | unknown[], A> = {
  run: (viewer: Viewer, ...input: I) => Promise<A>
  asked: string
  input: (cast: Cast, asker: Asker) => I | Promise<I>
  /** Whether all is told that was asked for. */
  whole?: (answer: A) => boolean
  as: Outcomes
}

/** A row of a query. */
export const query = <I extends [] | unknown[], A>(file: string, row: Query<I, A>): Row => ({
  key: `${file}#${row.run.name}`,
  kind: 'query',
  asked: row.asked,
  counts: {},
  as: row.as,
  prepare: async (cast, asker) => {
    const input = await row.input(cast, asker)
    return () => outcomeOf(() => row.run(asker.viewer, ...input), row.whole ?? (() => true))
  },
})
