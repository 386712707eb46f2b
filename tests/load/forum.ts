import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgresql } from '@/scripts/db/scratch-postgresql'
import { migrate } from '@/scripts/db/migrate'
import { tableOf } from './measure'

// npm run load:forum -- --posts 1000000 --engine postgresql
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000000' },
    engine: { type: 'string', default: 'sqlite' },
  },
})

const folder = await mkdtemp(join(tmpdir(), 'ponte-load-'))
const server = values.engine === 'postgresql' ? await startPostgresql() : null
const url = server?.urlOf('postgres') ?? `file:${join(folder, 'ponte.db')}`

try {
  await migrate(url)
  process.env['DATABASE_URL'] = url
  // They open the database that the environment names when they are loaded.
  const { closeDatabase } = await import('@/lib/platform/db')
  const { measureForum } = await import('./forum-measures')
  const rows = await measureForum(values.engine === 'postgresql' ? 'postgresql' : 'sqlite', {
    thread: 10_000,
    forum: Number(values.posts),
  })
  console.info(`${values.engine}, ${values.posts} posts\n\n${tableOf(rows)}`)
  await closeDatabase()
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
