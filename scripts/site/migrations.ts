import type { Prisma } from '@/prisma/generated/sqlite/client'

/** The migrations that a database has, oldest first. */
export async function migrationNames(tx: Prisma.TransactionClient): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`
  return rows.map(({ name }) => name).sort()
}
