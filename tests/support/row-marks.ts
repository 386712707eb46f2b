import { createHash } from 'node:crypto'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { db } from './database'

/** Counts what is tried, and counts a refusal too. */
const counters = new Set<string>([Prisma.ModelName.RateLimit])

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

/** A mark of each table's rows: as many, and the same in every column, when the marks are equal. */
export async function marks(): Promise<Map<string, string>> {
  const tables = Object.values(Prisma.ModelName).filter((table) => !counters.has(table))
  const marked = new Map<string, string>()
  for (const table of tables) {
    const rows = await db.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${table}"`)
    const lines = rows.map((row) => JSON.stringify(row, plain)).sort()
    const hash = createHash('sha256').update(lines.join('\n')).digest('base64url')
    marked.set(table, `${rows.length} ${hash}`)
  }
  return marked
}

/** The tables whose rows are not what they were. */
export const changedSince = async (before: ReadonlyMap<string, string>): Promise<string[]> =>
  [...(await marks())].filter(([table, mark]) => before.get(table) !== mark).map(([table]) => table)
