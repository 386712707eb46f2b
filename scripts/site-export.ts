// Writes the whole site into a new folder: site.jsonl with every row, files/ with every byte.
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import { closeDatabase, reader } from '@/lib/platform/db'
import { engineOf } from '@/lib/platform/db/engine'
import { env } from '@/lib/platform/env'
import { exportSite } from './site/export'
import { exportBytes } from './site/files'

async function run(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  const file = createWriteStream(join(folder, 'site.jsonl'), { flags: 'wx', mode: 0o600 })
  const counts = await exportSite({ reader, engine: engineOf(env.DATABASE_URL) }, async (lines) => {
    if (!file.write(lines)) await once(file, 'drain')
  })
  file.end()
  await once(file, 'finish')
  const files = await reader.file.findMany({ select: { sha256: true }, distinct: ['sha256'] })
  const missing = await exportBytes(
    folder,
    files.map(({ sha256 }) => sha256),
  )
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.info(`${rows} rows and ${files.length - missing.length} files are in ${folder}.`)
  for (const sha256 of missing) console.error(`missing on this disk: ${sha256}`)
  console.info(
    'It holds addresses, password hashes and sessions: keep it as safe as the site. The secret is not in it; copy it by hand.',
  )
}

const [folder] = process.argv.slice(2)
try {
  if (folder) await run(folder)
  else {
    console.error('Usage: npm run site:export -- NEW-FOLDER')
    process.exitCode = 2
  }
} finally {
  await closeDatabase()
}
