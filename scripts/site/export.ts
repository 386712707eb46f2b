import { migrationNames } from './migrations'
import { format, lineOf, version } from './format'
import { readTables, type Table } from './tables'
import type { Clients } from '@/lib/platform/db/clients'
import type { Engine } from '@/lib/platform/db/engine'
import type { Prisma } from '@/prisma/generated/sqlite/client'

type Tx = Prisma.TransactionClient
type Row = Record<string, unknown>

const atOnce = 1_000
/** One picture of the whole site, however long it takes. */
const patience = 6 * 3_600_000

const quoted = (name: string) => `"${name}"`
const columnsOf = (table: Table) => table.columns.map(({ name }) => quoted(name)).join(', ')

/** By bytes on both engines: the rules of a language would order the same rows in other ways. */
function orderOf(table: Table, engine: Engine): string {
  const isText = (name: string) =>
    table.columns.some((column) => column.name === name && column.type === 'String')
  return table.order
    .map(
      (name) => `${quoted(name)}${engine === 'postgresql' && isText(name) ? ' COLLATE "C"' : ''}`,
    )
    .join(', ')
}

/** PostgreSQL sorts once and keeps its place in a cursor. */
async function* rowsOnPostgresql(tx: Tx, table: Table): AsyncGenerator<Row[]> {
  const order = orderOf(table, 'postgresql')
  await tx.$executeRawUnsafe(
    `DECLARE site_export NO SCROLL CURSOR FOR SELECT ${columnsOf(table)} FROM ${quoted(table.name)} ORDER BY ${order}`,
  )
  for (;;) {
    const rows = await tx.$queryRawUnsafe<Row[]>(`FETCH ${atOnce} FROM site_export`)
    if (rows.length > 0) yield rows
    if (rows.length < atOnce) break
  }
  await tx.$executeRawUnsafe('CLOSE site_export')
}

/** SQLite finds the place of the last row again in its index. */
async function* rowsOnSqlite(tx: Tx, table: Table): AsyncGenerator<Row[]> {
  const order = orderOf(table, 'sqlite')
  const marks = table.order.map(() => '?').join(', ')
  for (let last: Row | undefined; ;) {
    const beyond = last ? `WHERE (${order}) > (${marks})` : ''
    const values = last ? table.order.map((name) => last?.[name]) : []
    const rows = await tx.$queryRawUnsafe<Row[]>(
      `SELECT ${columnsOf(table)} FROM ${quoted(table.name)} ${beyond} ORDER BY ${order} LIMIT ${atOnce}`,
      ...values,
    )
    if (rows.length > 0) yield rows
    if (rows.length < atOnce) break
    last = rows.at(-1)
  }
}

/**
 * Writes the whole of a site as lines of JSON: every row of every table, as they all were at one
 * moment, in an order that depends on nothing but the rows. Two sites with equal rows give equal
 * bytes, on whichever engine.
 * @param write takes some lines and answers when there is room for more
 */
export async function exportSite(
  { reader, engine }: Pick<Clients, 'reader'> & { engine: Engine },
  write: (lines: string) => Promise<void>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const picture = async (tx: Tx) => {
    // On SQLite a transaction that reads sees one moment anyway.
    if (engine === 'postgresql')
      await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY`
    const schema = (await migrationNames(tx)).at(-1) ?? ''
    await write(`${JSON.stringify({ format, version, schema })}\n`)
    for (const table of readTables()) {
      counts[table.name] = 0
      const rows = engine === 'sqlite' ? rowsOnSqlite(tx, table) : rowsOnPostgresql(tx, table)
      for await (const some of rows) {
        counts[table.name] = (counts[table.name] ?? 0) + some.length
        await write(`${some.map((row) => lineOf(table, row)).join('\n')}\n`)
      }
    }
  }
  await reader.$transaction(picture, { timeout: patience })
  await write(`${JSON.stringify({ end: counts })}\n`)
  return counts
}
