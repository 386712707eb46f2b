import { DriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { expect, it } from 'vitest'
import { withLock } from '@/lib/platform/db/sqlite-lock'

/** A connection that does nothing but fail where it is told to. */
const connection = (faults: Record<string, DriverAdapterError>) => {
  const handle = { inTransaction: false }
  const ran: string[] = []
  const execute = ({ sql }: { sql: string }) => {
    ran.push(sql)
    const fault = faults[sql]
    if (fault) return Promise.reject(fault)
    if (sql.startsWith('BEGIN')) handle.inTransaction = true
    if (sql === 'COMMIT' || sql === 'ROLLBACK') handle.inTransaction = false
    return Promise.resolve(1)
  }
  const adapter: SqlDriverAdapter = {
    provider: 'sqlite',
    adapterName: 'double',
    executeRaw: execute,
    queryRaw: () => Promise.resolve({ columnNames: [], columnTypes: [], rows: [] }),
    executeScript: () => Promise.resolve(),
    startTransaction: () => Promise.reject(new Error('never called')),
    dispose: () => Promise.resolve(),
  }
  return { ran, handle, locked: withLock(adapter, handle, 'BEGIN IMMEDIATE') }
}

const statement = (sql: string) => ({ sql, args: [], argTypes: [] })
const fault = new DriverAdapterError({
  kind: 'sqlite',
  extendedCode: 10,
  message: 'disk I/O error',
})

it('lets the next one in when a transaction cannot begin', async () => {
  const { locked, ran } = connection({ 'BEGIN IMMEDIATE': fault })
  await expect(locked.startTransaction()).rejects.toBe(fault)
  await locked.executeRaw(statement('INSERT'))
  expect(ran).toEqual(['BEGIN IMMEDIATE', 'INSERT'])
})

it('lets the next one in when a statement fails', async () => {
  const { locked, ran } = connection({ UPDATE: fault })
  await expect(locked.executeRaw(statement('UPDATE'))).rejects.toBe(fault)
  await locked.executeRaw(statement('INSERT'))
  expect(ran).toEqual(['UPDATE', 'INSERT'])
})

it('runs nothing more in a transaction that SQLite has rolled back by itself', async () => {
  const { locked, handle, ran } = connection({})
  const transaction = await locked.startTransaction()
  handle.inTransaction = false
  await expect(transaction.executeRaw(statement('INSERT'))).rejects.toThrow(DriverAdapterError)
  await expect(transaction.executeRaw(statement('COMMIT'))).rejects.toThrow(DriverAdapterError)
  await transaction.rollback()
  await locked.executeRaw(statement('NEXT'))
  expect(ran).toEqual(['BEGIN IMMEDIATE', 'NEXT'])
})

it('serves those who wait in the order in which they came', async () => {
  const { locked, ran } = connection({})
  const transaction = await locked.startTransaction()
  const waiting = ['first', 'second', 'third'].map((sql) => locked.executeRaw(statement(sql)))
  await transaction.executeRaw(statement('inside'))
  await transaction.executeRaw(statement('COMMIT'))
  await transaction.commit()
  await Promise.all(waiting)
  expect(ran).toEqual(['BEGIN IMMEDIATE', 'inside', 'COMMIT', 'first', 'second', 'third'])
})
