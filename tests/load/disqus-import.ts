// Imports a synthetic export into a new site, breaks off in the middle and goes on, imports it again
// and takes it back; says how long each took and what the process held in memory at most:
// NODE_OPTIONS=--max-old-space-size=256 npm run load:disqus -- --posts 100000 --engine postgresql
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { migrate } from '@/scripts/db/migrate'
import { startPostgresql } from '@/scripts/db/scratch-postgresql'

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '20000' },
    engine: { type: 'string', default: 'sqlite' },
  },
})
const { posts, engine } = values
const folder = await mkdtemp(join(tmpdir(), 'ponte-load-'))
const file = join(folder, 'export.xml')
const writer = spawn(process.execPath, ['--import', 'tsx', 'tests/load/disqus-export.ts', posts], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await once(writer.stdout.pipe(createWriteStream(file)), 'finish')

process.env['DATA_DIR'] = folder
const server = engine === 'postgresql' ? await startPostgresql([]) : null
await server?.create('load')
const url = server?.urlOf('load') ?? `file:${join(folder, 'ponte.db')}`
process.env['DATABASE_URL'] = url
await migrate(url)

const { closeDatabase, db } = await import('@/lib/platform/db')
const { surveyExport } = await import('@/lib/forum/disqus/analysis')
const { exportText } = await import('@/lib/forum/disqus/source-file')
const { beginBatch, continueBatch } = await import('@/lib/forum/disqus/batch-commands')
const { undoingBatch } = await import('@/lib/forum/disqus/undo-commands')

const now = new Date()
const course = { id: 'load', position: 1, originalLanguage: 'pt' }
const edition = { id: 'load', slug: 'load', courseId: 'load', name: 'Load', audience: 'everyone' }
const opened = { enrolment: 'open', timeZone: 'UTC', opensOn: '2012-01-01', opensAt: now }
await db.course.create({ data: course })
await db.edition.create({ data: { ...edition, ...opened, createdAt: now } })

const clock = () => new Date()
const began = performance.now()
const said = (what: string) =>
  console.info(
    `${what}: ${((performance.now() - began) / 1_000).toFixed(0)} s, peak ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MiB`,
  )

const { analysis } = await surveyExport(exportText(file))
said(`surveyed ${analysis.threads.reduce((sum, { posts }) => sum + posts, 0)} posts`)
const map = analysis.threads.map(({ sourceId, identifier }) => ({
  ...{ sourceId, reason: 'map' as const },
  decision: { edition: 'load', module: identifier },
}))
const forum = { editionId: 'load', readableBy: 'everyone', guests: 'held', createdAt: now }
for (const { identifier: id } of analysis.threads) {
  await db.module.create({ data: { id, courseId: 'load', slug: id, position: 1 } })
  await db.forum.create({ data: { id, moduleId: id, ...forum } })
}
const { size } = await stat(file)
const batch = await beginBatch({ fileName: file, size, analysis, map }, now)
let told = 0
const progress = ({ staged, placed }: { staged: number; placed: number }) => {
  if (staged + placed < told + 20_000) return
  told = staged + placed
  said(`  ${staged} taken in, ${placed} settled`)
}
const half = Date.now() + Number(posts)
await continueBatch(batch, file, { clock, progress, isEnough: () => Date.now() > half })
said(`broken off with ${await db.post.count()} posts`)
told = 0
await continueBatch(batch, file, { clock, progress })
said(`imported ${await db.post.count()} posts of ${await db.author.count()} authors on ${engine}`)
await continueBatch(
  await beginBatch({ fileName: `again-${file}`, size, analysis, map }, now),
  file,
  { clock },
)
said(`imported again, ${await db.post.count()} posts`)
let removed = 0
for await (const step of undoingBatch(batch, clock)) removed += step.removed
said(`undone: ${removed} removed, ${await db.post.count()} posts left`)
await closeDatabase()
await server?.stop()
await rm(folder, { recursive: true, force: true })
