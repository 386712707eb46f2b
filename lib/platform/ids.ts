import { v7 } from 'uuid'

/** A new UUIDv7: sorts by time of making. It names a row and is never a secret. */
export const newId = (): string => v7()
