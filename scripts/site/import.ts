import type { Clients } from '@/lib/platform/db/clients'
import type { Engine } from '@/lib/platform/db/engine'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { pointsNowhere } from '@/lib/platform/db/faults'
import { endSchema, headSchema, rowOf, rowSchema, UnusableExport } from './format'
import { migrationNames } from './migrations'
import { readTables, type Table } from './tables'

type Tx = Prisma.TransactionClient
type Row = Record<string, unknown>

const atOnce = 500
const patience = 6 * 3_600_000

type Many = {
  createMany: (given: { data: Row[] }) => Promise<unknown>
  count: () => Promise<number>
}

/** The client's own way to a table, so that it writes each type as the engine wants it. */
const modelOf = (tx: Tx, { name }: Table): Many => {
  const models = tx as unknown as Record<string, Many>
  const model = models[name.charAt(0).toLowerCase() + name.slice(1)]
  if (!model) throw new Error(`the client does not know ${name}`)
  return model
}

/** What a database is for is written before anything else; it is the only row that may be there. */
const mayStand = 'Site'

async function requireEmpty(tx: Tx, tables: readonly Table[]): Promise<void> {
  for (const table of tables)
    if (table.name !== mayStand && (await modelOf(tx, table).count()) > 0)
      throw new UnusableExport(
        `The database is not empty: ${table.name} has rows. Give a new one in DATABASE_URL or DATA_DIR, migrated and never used.`,
      )
  await tx.site.deleteMany()
}

const parsed = (line: string, number: number): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new UnusableExport(`Line ${number} is no JSON: the file is damaged.`)
  }
}

async function requireSame(tx: Tx, first: unknown): Promise<void> {
  const head = headSchema.safeParse(first)
  if (!head.success) throw new UnusableExport('This is no export of a site.')
  const here = (await migrationNames(tx)).at(-1)
  if (head.data.schema !== here)
    throw new UnusableExport(
      `The export was made at ${head.data.schema}, this database is at ${here ?? 'no migration'}: bring both to the same release.`,
    )
}

/** Gathers rows of one table and writes them together. */
class Writer {
  readonly counts: Record<string, number> = {}
  private rows: Row[] = []
  private at = 0

  constructor(
    private readonly tx: Tx,
    private readonly tables: readonly Table[],
  ) {}

  async add(name: string, row: Row): Promise<void> {
    while (this.tables[this.at]?.name !== name) {
      await this.flush()
      this.at += 1
      if (this.at >= this.tables.length)
        throw new UnusableExport(`Rows of ${name} stand where none belong.`)
    }
    const table = this.tables[this.at]
    if (table) this.rows.push(rowOf(table, row))
    if (this.rows.length === atOnce) await this.flush()
  }

  async flush(): Promise<void> {
    const table = this.tables[this.at]
    if (!table || this.rows.length === 0) return
    try {
      await modelOf(this.tx, table).createMany({ data: this.rows })
    } catch (error) {
      if (!pointsNowhere(error)) throw error
      throw new UnusableExport(`Rows of ${table.name} point at rows that are not there.`)
    }
    this.counts[table.name] = (this.counts[table.name] ?? 0) + this.rows.length
    this.rows = []
  }
}

/** PostgreSQL counts on from its own number, not from the rows. */
async function countOn(tx: Tx, engine: Engine, tables: readonly Table[]): Promise<void> {
  if (engine === 'sqlite') return
  for (const { name, counted } of tables)
    if (counted)
      await tx.$queryRawUnsafe(
        `SELECT setval(pg_get_serial_sequence('"${name}"', '${counted}'), GREATEST(1, (SELECT COALESCE(MAX("${counted}"), 0) FROM "${name}")), EXISTS (SELECT 1 FROM "${name}"))::text`,
      )
}

/**
 * Brings an exported site into an empty database, all or nothing.
 * @param lines without their ends
 * @throws UnusableExport when the database is not empty, or the file is none, damaged or not whole
 */
export async function importSite(
  { db, engine }: Pick<Clients, 'db'> & { engine: Engine },
  lines: AsyncIterable<string>,
): Promise<Record<string, number>> {
  const tables = readTables()
  return db.$transaction(
    async (tx) => {
      await requireEmpty(tx, tables)
      const writer = new Writer(tx, tables)
      let number = 0
      let expected: Record<string, number> | null = null
      for await (const line of lines) {
        number += 1
        const value = parsed(line, number)
        if (number === 1) await requireSame(tx, value)
        else if (expected) throw new UnusableExport('Something stands after the end.')
        else {
          const row = rowSchema.safeParse(value)
          if (row.success) await writer.add(row.data.table, row.data.row)
          else expected = endOf(value, number)
        }
      }
      await writer.flush()
      if (!expected) throw new UnusableExport('The file ends in the middle.')
      for (const { name } of tables)
        if ((writer.counts[name] ?? 0) !== expected[name])
          throw new UnusableExport(`Rows of ${name} are missing.`)
      await countOn(tx, engine, tables)
      return writer.counts
    },
    { timeout: patience },
  )
}

function endOf(value: unknown, line: number): Record<string, number> {
  const end = endSchema.safeParse(value)
  if (!end.success) throw new UnusableExport(`Line ${line} is neither a row nor the end.`)
  return end.data.end
}
