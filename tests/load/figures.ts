// Fills an edition with learners who have done half of its items on average, and says how long its
// pages take: npm run load:figures -- --learners 20000 --items 30 --engine postgresql
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgresql } from '@/scripts/db/scratch-postgresql'
import { migrate } from '@/scripts/db/migrate'
import { tableOf } from './measure'

const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '20000' },
    items: { type: 'string', default: '30' },
    engine: { type: 'string', default: 'sqlite' },
  },
})
const engine = values.engine === 'postgresql' ? 'postgresql' : 'sqlite'
const folder = await mkdtemp(join(tmpdir(), 'ponte-load-'))
const server = engine === 'postgresql' ? await startPostgresql() : null
const url = server?.urlOf('postgres') ?? `file:${join(folder, 'ponte.db')}`

try {
  await migrate(url)
  process.env['DATABASE_URL'] = url
  // They open the database that the environment names when they are loaded.
  const { closeDatabase } = await import('@/lib/platform/db')
  const { measureFigures } = await import('./figures-measures')
  const size = { learners: Number(values.learners), items: Number(values.items) }
  const rows = await measureFigures(engine, size)
  console.info(`${engine}, ${size.learners} learners, ${size.items} items\n\n${tableOf(rows)}`)
  await closeDatabase()
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
