import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { engineOf, sqliteFile } from '@/lib/platform/db/engine'

const statement = (sql: string) => ({ sql, args: [], argTypes: [] })

/**
 * A migration happens whole or not at all, so one that was killed can be tried again. Foreign keys
 * are off meanwhile, because a table that is rebuilt is dropped, which would delete what points to
 * its rows; whether all still point somewhere is asked before the commit.
 */
const wholeOnSqlite = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
  const execute = adapter.executeScript.bind(adapter)
  adapter.executeScript = async (script) => {
    await execute('PRAGMA foreign_keys = OFF')
    await execute('BEGIN')
    try {
      await execute(script)
      const { rows } = await adapter.queryRaw(statement('PRAGMA foreign_key_check'))
      if (rows.length > 0) throw new Error(`${rows.length} rows would point to rows that are gone.`)
      await execute('COMMIT')
    } catch (error) {
      await execute('ROLLBACK')
      throw error
    }
  }
  return adapter
}

/** The adapter cuts a script at each semicolon; sent in one piece it is also one transaction. */
const wholeOnPostgresql = (adapter: SqlDriverAdapter, pool: pg.Pool): SqlDriverAdapter => {
  adapter.executeScript = async (script) => {
    await pool.query(script)
  }
  return adapter
}

/**
 * Answers that PostgreSQL types "char": the engine asks for them, the adapter refuses the type.
 * They are asked for as text, and the answer is marked as the engine expects it.
 */
const withChars = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
  const ask = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const sql = query.sql
      .replace('constr.contype AS constraint_type', 'constr.contype::text AS constraint_type')
      .replace(/con\.(confdeltype|confupdtype),/g, 'con.$1::text AS $1,')
    const answer = await ask({ ...query, sql })
    const columnTypes = answer.columnTypes.map((type, index) =>
      ['constraint_type', 'confdeltype', 'confupdtype'].includes(answer.columnNames[index] ?? '')
        ? ColumnTypeEnum.Character
        : type,
    )
    return { ...answer, columnTypes }
  }
  return adapter
}

const connections = (url: string) => {
  if (engineOf(url) === 'sqlite') {
    const factory = new PrismaBetterSqlite3(
      { url: sqliteFile(url) },
      { timestampFormat: 'unixepoch-ms' },
    )
    const end = () => Promise.resolve()
    return { factory, prepared: wholeOnSqlite, end }
  }
  const pool = new pg.Pool({ connectionString: url })
  // A server that stops while a connection idles says so to nobody: whoever asks next is told.
  pool.on('error', () => undefined)
  return {
    factory: new PrismaPg(pool),
    prepared: (adapter: SqlDriverAdapter) => wholeOnPostgresql(withChars(adapter), pool),
    end: () => pool.end(),
  }
}

/**
 * Connections for the schema engine, which never closes them itself and on SQLite locks the whole
 * file: `close` does it.
 */
export const migrationAdapter = (url: string) => {
  const { factory, prepared, end } = connections(url)
  const opened: SqlDriverAdapter[] = []
  let fault: unknown
  const kept = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = prepared(await connecting)
    const execute = adapter.executeScript.bind(adapter)
    adapter.executeScript = (script) =>
      execute(script).catch((error: unknown) => {
        fault = error
        throw error
      })
    opened.push(adapter)
    return adapter
  }
  const keeping: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => kept(factory.connect()),
    connectToShadowDb: () => kept(factory.connectToShadowDb()),
  }
  return {
    factory: keeping,
    /** What was wrong with a script: the engine only says that something was. */
    fault: () => fault,
    close: async () => {
      for (const adapter of opened) await adapter.dispose()
      await end()
    },
  }
}
