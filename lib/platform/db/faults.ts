type Fault = { code?: unknown; meta?: { driverAdapterError?: { cause?: { kind?: unknown } } } }

/** Statements written by hand all fail with P2010; what happened then stands in the cause. */
const isFault = (error: unknown, code: string, kind: string): boolean => {
  if (!(error instanceof Error)) return false
  const fault = error as Error & Fault
  return fault.code === code || fault.meta?.driverAdapterError?.cause?.kind === kind
}

/** Whether a write failed because such a row exists already. */
export const isUniqueViolation = (error: unknown): boolean =>
  isFault(error, 'P2002', 'UniqueConstraintViolation')

/** Whether a write failed because a row would point at one that is not there, or no longer. */
export const pointsNowhere = (error: unknown): boolean =>
  isFault(error, 'P2003', 'ForeignKeyConstraintViolation')

/** Whether PostgreSQL broke a transaction off because of another; it may be tried again. */
export const isWriteConflict = (error: unknown): boolean =>
  isFault(error, 'P2034', 'TransactionWriteConflict')
