/**
 * A time out of a raw query as a Date. A column alone comes as one already; an expression such as
 * MAX("writtenAt") comes from SQLite as milliseconds. As a parameter pass the Date itself.
 */
export const instant = (value: Date | number | bigint | string): Date =>
  value instanceof Date ? value : new Date(typeof value === 'bigint' ? Number(value) : value)
