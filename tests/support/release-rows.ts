import Database from 'better-sqlite3'
import pg from 'pg'
import { engineOf, sqliteFile } from '@/lib/platform/db/engine'

/** Rows by table, as SQLite keeps them: instants in milliseconds, truth as 0 and 1. */
export type Rows = Record<string, readonly Record<string, string | number | null>[]>

type Value = string | number | boolean | Date | null

/** A connection past the client: what the old rows were like, today's client does not know. */
export type Bare = {
  run: (sql: string, values: readonly Value[]) => Promise<unknown>
  all: (sql: string) => Promise<Record<string, unknown>[]>
  /** The types of a table's columns. */
  types: (table: string) => Promise<Map<string, string>>
  close: () => Promise<unknown>
}

const onSqlite = (url: string): Bare => {
  const file = new Database(sqliteFile(url))
  file.pragma('foreign_keys = OFF')
  return {
    run: (sql, values) => Promise.resolve(file.prepare(sql.replace(/\$\d+/g, '?')).run(...values)),
    all: (sql) => Promise.resolve(file.prepare(sql).all() as Record<string, unknown>[]),
    types: () => Promise.resolve(new Map()),
    close: () => Promise.resolve(file.close()),
  }
}

const onPostgresql = async (url: string): Promise<Bare> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // Rows come in any order.
  await client.query('SET session_replication_role = replica')
  const all = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows
  return {
    all,
    run: (sql, values) => client.query(sql, [...values]),
    types: async (table) => {
      const rows = await all(
        `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '${table}'`,
      )
      return new Map(rows.map((row) => [String(row['column_name']), String(row['data_type'])]))
    },
    close: () => client.end(),
  }
}

export const openBare = async (url: string): Promise<Bare> =>
  engineOf(url) === 'sqlite' ? onSqlite(url) : onPostgresql(url)

const valueFor = (type: string | undefined, value: string | number | null): Value => {
  if (value === null || type === undefined) return value
  if (type.startsWith('timestamp')) return new Date(Number(value))
  return type === 'boolean' ? value === 1 : value
}

/** Writes the rows of an earlier release into a database that has its tables. */
export const fill = async (bare: Bare, rows: Rows): Promise<void> => {
  for (const [table, found] of Object.entries(rows)) {
    const types = await bare.types(table)
    for (const row of found) {
      const names = Object.keys(row)
      const columns = names.map((name) => `"${name}"`).join(', ')
      const places = names.map((_, at) => `$${at + 1}`).join(', ')
      const values = names.map((name) => valueFor(types.get(name), row[name] ?? null))
      await bare.run(`INSERT INTO "${table}" (${columns}) VALUES (${places})`, values)
    }
  }
}

/** What these columns of these tables hold now, in a fixed order. */
export const contentsOf = async (bare: Bare, rows: Rows) => {
  const contents: Record<string, unknown> = {}
  for (const [table, found] of Object.entries(rows)) {
    const columns = Object.keys(found[0] ?? {}).map((name) => `"${name}"`)
    const list = columns.join(', ')
    contents[table] = await bare.all(`SELECT ${list} FROM "${table}" ORDER BY ${list}`)
  }
  return contents
}
