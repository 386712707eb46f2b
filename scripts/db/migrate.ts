import pg from 'pg'
import { openClients } from '@/lib/platform/db/clients'
import { engineOf } from '@/lib/platform/db/engine'
import { missingMigrations } from '@/lib/platform/db/migrations'
import { withSchemaEngine } from './schema-engine'

/** Any number, the same in every process: two that start at once migrate one after the other. */
const advisoryLock = 5_051_962

const apply = (url: string) => withSchemaEngine(url, ({ apply }) => apply())

const applyOnSqlite = async (url: string) => {
  const applied = await apply(url).catch((cause: unknown) => {
    // The engine takes the whole file, and knows no word for a file that is taken.
    if (!String(cause).includes('SocketTimeout')) throw cause
    throw new Error('Another process has the database open: stop it, then migrate.', { cause })
  })
  const { db, close } = await openClients(url)
  const orphans = await db.$queryRaw<unknown[]>`PRAGMA foreign_key_check`.finally(close)
  if (orphans.length > 0) throw new Error(`${orphans.length} rows point to rows that are missing.`)
  return applied
}

const applyOnPostgresql = async (url: string) => {
  const holder = new pg.Client({ connectionString: url })
  await holder.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    return await apply(url)
  } finally {
    await holder.end()
  }
}

const isCurrent = async (url: string) => {
  const { db, close } = await openClients(url)
  try {
    return (await missingMigrations(engineOf(url), db)).length === 0
  } catch {
    // No table of migrations yet; if it is something else, applying them will say it.
    return false
  } finally {
    await close()
  }
}

/**
 * Brings a database to the newest migration; returns the names of those applied. One that is
 * there already is only read, so a second process may start beside a running one.
 */
export const migrate = async (url: string): Promise<string[]> => {
  if (await isCurrent(url)) return []
  return engineOf(url) === 'sqlite' ? applyOnSqlite(url) : applyOnPostgresql(url)
}
