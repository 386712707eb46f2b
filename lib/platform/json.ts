/** What JSON can say and bring back unchanged: no dates, no undefined. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The same text for equal values, whatever the order of their keys. */
export const canonicalJson = (value: unknown): string => JSON.stringify([value], sorted)
