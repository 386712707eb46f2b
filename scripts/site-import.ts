// Brings what site:export wrote into a new database, all or nothing.
import { join } from 'node:path'
import { closeDatabase, db, reader } from '@/lib/platform/db'
import { engineOf } from '@/lib/platform/db/engine'
import { env } from '@/lib/platform/env'
import { migrate } from './db/migrate'
import { importBytes, linesOf } from './site/files'
import { UnusableExport } from './site/format'
import { importSite } from './site/import'

async function run(folder: string): Promise<void> {
  const url = env.DATABASE_URL
  const lines = linesOf(join(folder, 'site.jsonl'))
  const counts = await importSite({ db, engine: engineOf(url) }, lines)
  const files = await reader.file.findMany({ select: { sha256: true }, distinct: ['sha256'] })
  const missing = await importBytes(
    folder,
    files.map(({ sha256 }) => sha256),
  )
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.info(`${rows} rows and ${files.length - missing.length} files are here.`)
  for (const sha256 of missing) console.error(`missing in the export: ${sha256}`)
}

const [folder] = process.argv.slice(2)
try {
  if (folder) {
    await migrate(env.DATABASE_URL)
    await run(folder)
  } else {
    console.error('Usage: npm run site:import -- FOLDER')
    process.exitCode = 2
  }
} catch (error) {
  if (!(error instanceof UnusableExport)) throw error
  console.error(`Nothing was imported. ${error.message}`)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
