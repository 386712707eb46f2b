/** The kinds of job that work on an import. */
export const readKind = 'forum.readImport'
export const runKind = 'forum.runImport'

/** A long import is done in rounds, each a job of its own: no lease runs out over it. */
export const runKey = (batch: string, round: number): string => `${runKind}:${batch}:${round}`

/** How long one round may take, in milliseconds; far less than a lease. */
export const roundLength = 30_000
