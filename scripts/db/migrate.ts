import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { openClients } from '@/lib/platform/db/clients'
import { engineOf } from '@/lib/platform/db/engine'
import { missingMigrations } from '@/lib/platform/db/migrations'
import { withSchemaEngine } from './schema-engine'

/** Any number, the same in every process: two that start at once migrate one after the other. */
const advisoryLock = 5_051_962

/** How long to wait for other processes to close a SQLite file, in milliseconds. */
const patience = 10_000

const apply = (url: string) => withSchemaEngine(url, ({ apply }) => apply())

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

/** The engine takes the whole file, and knows no word for a file that is taken. */
const isTaken = (error: unknown) => String(error).includes('SocketTimeout')

const migrateSqlite = async (url: string): Promise<string[]> => {
  const end = performance.now() + patience
  for (;;) {
    try {
      return (await isCurrent(url)) ? [] : await apply(url)
    } catch (cause) {
      if (!isTaken(cause)) throw cause
      if (performance.now() > end)
        throw new Error('Another process has the database open: stop it, then migrate.', { cause })
      await pause(100 + Math.random() * 200)
    }
  }
}

const migratePostgresql = async (url: string) => {
  if (await isCurrent(url)) return []
  const holder = new pg.Client({ connectionString: url })
  await holder.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    return await apply(url)
  } finally {
    await holder.end()
  }
}

/**
 * Brings a database to the newest migration; returns the names of those applied. One that is
 * there already is only read, so a second process may start beside a running one.
 */
export const migrate = (url: string): Promise<string[]> =>
  engineOf(url) === 'sqlite' ? migrateSqlite(url) : migratePostgresql(url)
