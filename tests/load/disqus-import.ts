// Imports an export into a new site and says how long it took and what it held in memory:
// npx tsx tests/load/disqus-import.ts export.xml [postgresql]
import { stat, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/scripts/db/migrate'
import { startPostgresql } from '@/scripts/db/scratch-postgresql'

const [file = 'export.xml', engine = 'sqlite'] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'ponte-load-'))
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
await continueBatch(batch, file, { clock })
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
