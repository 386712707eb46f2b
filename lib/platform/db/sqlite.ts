import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { type Database } from 'better-sqlite3'
import { PrismaClient } from '@/prisma/generated/sqlite/client'
import { type Clients } from './clients'
import { sqliteFile } from './engine'
import { sqliteFactory, withLock } from './sqlite-lock'
import { clientOptions } from './client-options'

type Opened = { adapter: SqlDriverAdapter; handle: Database }

const open = async (file: string, readonly: boolean): Promise<Opened> => {
  const factory = new PrismaBetterSqlite3(
    { url: file, readonly, fileMustExist: readonly },
    { timestampFormat: 'unixepoch-ms' },
  )
  const adapter = await factory.connect()
  // The adapter keeps the driver's handle to itself; the lock must ask it where it stands.
  const { client: handle } = adapter as SqlDriverAdapter & { client?: Database }
  if (typeof handle?.inTransaction !== 'boolean')
    throw new Error('@prisma/adapter-better-sqlite3 no longer keeps its handle in `client`.')
  return { adapter, handle }
}

const openWriter = async (file: string) => {
  const { adapter, handle } = await open(file, false)
  handle.pragma('journal_mode = WAL')
  handle.pragma('synchronous = FULL')
  handle.pragma('foreign_keys = ON')
  handle.pragma('journal_size_limit = 67108864')
  // From here on waiting is awaited (see whenFree), never blocking.
  handle.pragma('busy_timeout = 0')
  return withLock(adapter, handle, 'BEGIN IMMEDIATE')
}

const openReader = async (file: string) => {
  const { adapter, handle } = await open(file, true)
  return withLock(adapter, handle, 'BEGIN')
}

/** A writer and a read-only client on one SQLite file; each opens its connection at first use. */
export const sqliteClients = (url: string): Clients => {
  const file = sqliteFile(url)
  const db = new PrismaClient({ ...clientOptions, adapter: sqliteFactory(() => openWriter(file)) })
  const reader = new PrismaClient({
    ...clientOptions,
    adapter: sqliteFactory(() => openReader(file)),
  })
  return {
    db,
    reader,
    close: async () => {
      await reader.$disconnect()
      await db.$disconnect()
    },
  }
}
