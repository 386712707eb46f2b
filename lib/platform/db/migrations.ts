import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PrismaClient } from '@/prisma/generated/sqlite/client'
import { type Engine } from './engine'

/** The folder of an engine's migrations, under the folder that the process runs in. */
export const migrationsFolder = (engine: Engine): string =>
  join(process.cwd(), 'prisma/migrations', engine)

/** Names of the migrations that the code brings, oldest first. */
export const migrationNames = async (engine: Engine): Promise<string[]> => {
  const entries = await readdir(migrationsFolder(engine), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The SQL of one migration. */
export const migrationScript = (engine: Engine, name: string): Promise<string> =>
  readFile(join(migrationsFolder(engine), name, 'migration.sql'), 'utf8')

/**
 * Names of the migrations that a database lacks, oldest first; rejects when it was never migrated.
 */
export const missingMigrations = async (
  engine: Engine,
  client: PrismaClient,
): Promise<string[]> => {
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`
  const applied = new Set(rows.map(({ name }) => name))
  return (await migrationNames(engine)).filter((name) => !applied.has(name))
}
