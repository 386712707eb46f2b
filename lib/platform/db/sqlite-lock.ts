import { setTimeout as pause } from 'node:timers/promises'
import {
  DriverAdapterError,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { createLock, type Release } from './lock'

/** How long a statement waits for another process to finish writing, in milliseconds. */
const patience = 5_000

/** What the lock needs of the driver's own handle. */
export type Handle = { readonly inTransaction: boolean }

const isBusy = (error: unknown) =>
  isDriverAdapterError(error) && error.cause.originalCode?.startsWith('SQLITE_BUSY') === true

/**
 * Tries again while another process writes. The pauses are awaited, so this process serves others
 * meanwhile (SQLite's own busy_timeout would block it), and jittered, so two do not keep step.
 */
const whenFree = async <T>(attempt: () => Promise<T>): Promise<T> => {
  const end = performance.now() + patience
  for (let longest = 4; ; longest = Math.min(longest * 2, 64)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await pause(Math.random() * longest)
    }
  }
}

/** How long statements may follow one another before other requests get a turn, in milliseconds. */
const breath = 10
let lastTurn = performance.now()

/**
 * The driver answers at once, so a row of awaited statements alone would never let the event loop
 * turn: other requests would stand still, and a transaction's own timeout would never fire.
 */
const letOthersIn = async () => {
  if (performance.now() - lastTurn < breath) return
  await new Promise((resolve) => setImmediate(resolve))
  lastTurn = performance.now()
}

const closed = (cause: string) =>
  new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause })
const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** A transaction that holds the lock until it ends, however it ends. */
const lockedTransaction = (
  inner: SqlDriverAdapter,
  handle: Handle,
  release: Release,
): Transaction => {
  // SQLite rolls back by itself on a full disk; what follows would then be committed one by one.
  const inside = async <T>(run: () => Promise<T>): Promise<T> => {
    await letOthersIn()
    if (!handle.inTransaction) throw closed('SQLite has rolled it back.')
    return run()
  }
  const end = async () => {
    try {
      // A COMMIT that failed leaves the transaction open.
      if (handle.inTransaction) await inner.executeRaw(statement('ROLLBACK'))
    } finally {
      release()
    }
  }
  const execute = async (sql: string) => {
    await inside(() => inner.executeRaw(statement(sql)))
  }
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => inside(() => inner.queryRaw(query)),
    executeRaw: (query) =>
      query.sql === 'ROLLBACK' && !handle.inTransaction
        ? Promise.resolve(0)
        : inside(() => inner.executeRaw(query)),
    commit: end,
    rollback: end,
    createSavepoint: (name) => execute(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => execute(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => execute(`RELEASE SAVEPOINT ${name}`),
  }
}

/**
 * Wraps the adapter of one SQLite connection so that a statement outside a transaction waits for
 * the transaction that is open. The stock adapter lets it in: it is acknowledged, and gone when
 * that transaction rolls back (docs/decisions/0002).
 *
 * @param begin how a transaction starts: IMMEDIATE takes the write lock at once
 */
export const withLock = (
  inner: SqlDriverAdapter,
  handle: Handle,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
): SqlDriverAdapter => {
  const acquire = createLock()
  const alone = async <T>(run: () => Promise<T>): Promise<T> => {
    const release = await acquire()
    try {
      await letOthersIn()
      // Never acknowledge a write that nobody will commit.
      if (handle.inTransaction) throw closed('The idle connection is inside a transaction.')
      return await run()
    } finally {
      release()
    }
  }
  const startTransaction = async () => {
    const release = await acquire()
    try {
      await whenFree(() => inner.executeRaw(statement(begin)))
      return lockedTransaction(inner, handle, release)
    } catch (error) {
      release()
      throw error
    }
  }
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => alone(() => whenFree(() => inner.queryRaw(query))),
    executeRaw: (query) => alone(() => whenFree(() => inner.executeRaw(query))),
    executeScript: (script) => alone(() => inner.executeScript(script)),
    startTransaction,
    dispose: async () => {
      const release = await acquire()
      await inner.dispose().finally(release)
    },
  }
}

/** A factory whose connections are made by `connect`. */
export const sqliteFactory = (
  connect: () => Promise<SqlDriverAdapter>,
): SqlDriverAdapterFactory => ({
  provider: 'sqlite',
  adapterName: '@prisma/adapter-better-sqlite3',
  connect,
})
