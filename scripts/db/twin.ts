import { type Engine } from '@/lib/platform/db/engine'

const swap = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`prisma/schema.prisma does not hold: ${from}`)
  return text.replace(from, to)
}

/**
 * The schema for an engine: for SQLite as it is written, for PostgreSQL its twin, to be kept in
 * prisma/generated.
 */
export const schemaFor = (engine: Engine, written: string): string =>
  engine === 'sqlite'
    ? written
    : swap(
        swap(written, 'provider = "sqlite"', 'provider = "postgresql"'),
        '"./generated/sqlite"',
        '"./postgresql"',
      )
