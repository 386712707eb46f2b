/**
 * What was asked in a module until an adoption changed it. `released` had been asked before that, and
 * counted for who had done it.
 */
export type Earlier = {
  moduleId: string
  until: Date
  asked: readonly string[]
  released: readonly string[]
}

type KeptPeriod = { until: string; asked: string[]; released: string[] }
type KeptModule = { moduleId: string; earlier: string | null }

const periodsOf = (kept: string | null) => (kept === null ? [] : (JSON.parse(kept) as KeptPeriod[]))

/** What a module's row keeps of earlier times. */
export const earlierOf = ({ moduleId, earlier }: KeptModule): Earlier[] =>
  periodsOf(earlier).map(({ until, ...what }) => ({ moduleId, until: new Date(until), ...what }))

/** The same with one more period, as it is kept. */
export const withPeriod = (kept: string | null, period: Omit<Earlier, 'moduleId'>): string =>
  JSON.stringify([...periodsOf(kept), period])
