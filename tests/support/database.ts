import { env } from '@/lib/platform/env'
import { engineOf } from '@/lib/platform/db/engine'

/** The database of the running file of tests: its own, migrated and empty. */
export { db, reader, type Tx } from '@/lib/platform/db'

export const engine = engineOf(env.DATABASE_URL)
