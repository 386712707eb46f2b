import { relative } from 'node:path'
import { engines } from '@/lib/platform/db/engine'
import { writeMigration } from './db/write-migration'

const words = process.argv.slice(2).join('-').toLowerCase()
if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(words)) {
  console.error('Say in a few words what the migration does: npm run db:diff -- add-certificates')
  process.exit(1)
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
for (const engine of engines) {
  const file = await writeMigration(engine, `${stamp}_${words.replaceAll('-', '_')}`)
  console.info(
    file
      ? `${engine}: wrote ${relative('.', file)}. Read it before you commit it.`
      : `${engine}: the migrations already lead to the schema.`,
  )
}
