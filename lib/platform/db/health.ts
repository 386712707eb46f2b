import { env } from '@/lib/platform/env'
import { engineOf, type Engine } from './engine'
import { db, reader } from './index'
import { missingMigrations } from './migrations'

export type DatabaseHealth = { engine: Engine } & (
  { ok: true } | { ok: false; reason: 'unreachable' | 'migrations-missing'; error?: unknown }
)

/**
 * Whether the database answers and has every migration. On SQLite a writer that is stuck inside a
 * transaction refuses every statement, and so counts as unreachable.
 */
export const databaseHealth = async (): Promise<DatabaseHealth> => {
  const engine = engineOf(env.DATABASE_URL)
  try {
    await db.$queryRaw`SELECT 1 AS "one"`
    const missing = await missingMigrations(engine, reader)
    return missing.length === 0
      ? { engine, ok: true }
      : { engine, ok: false, reason: 'migrations-missing' }
  } catch (error) {
    return { engine, ok: false, reason: 'unreachable', error }
  }
}
