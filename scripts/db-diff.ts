import { relative } from 'node:path'
import { writeMigrations } from './db/write-migration'

const words = process.argv.slice(2).join('-').toLowerCase()
if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(words)) {
  console.error('Say in a few words what the migration does: npm run db:diff -- add-certificates')
  process.exit(1)
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const files = await writeMigrations(`${stamp}_${words.replaceAll('-', '_')}`)
console.info(
  files.length > 0
    ? `Read these before you commit them:\n${files.map((file) => relative('.', file)).join('\n')}`
    : 'The migrations already lead to the schema.',
)
