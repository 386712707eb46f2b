import { engineOf } from '@/lib/platform/db/engine'
import { env } from '@/lib/platform/env'
import { migrate } from './db/migrate'

try {
  const applied = await migrate(env.DATABASE_URL)
  const engine = engineOf(env.DATABASE_URL)
  console.info(
    applied.length > 0
      ? `Migrations applied on ${engine}: ${applied.join(', ')}`
      : `The ${engine} database has every migration.`,
  )
} catch (error) {
  console.error(
    `The database was not migrated: ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exitCode = 1
}
