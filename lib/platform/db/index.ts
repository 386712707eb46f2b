import { env } from '@/lib/platform/env'
import { type Prisma } from '@/prisma/generated/sqlite/client'
import { openClients, type Clients } from './clients'

export { instant } from './instant'
export { pointsNowhere, isUniqueViolation } from './faults'
export { transactOn } from './transaction'

/** The open transaction of a command; a function that takes it first never opens one itself. */
export type Tx = Prisma.TransactionClient

// Next bundles this module more than once into a process, and the lock of SQLite must be one.
const shared = globalThis as { [key: symbol]: Promise<Clients> | undefined }
const key = Symbol.for('ponte.database')
const clients = await (shared[key] ??= openClients(env.DATABASE_URL))

/** Writes. Outside a command's transaction only single statements of the platform use it. */
export const db = clients.db

/** Reads: committed rows only. On SQLite it has its own read-only connection. */
export const reader = clients.reader

/** Closes every connection of this process; the last thing it does. */
export const closeDatabase = (): Promise<void> => clients.close()
