import { utimes, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { decideImport, openImport, undoImport } from '@/lib/forum/disqus/pages/commands'
import { forgetUnusedUploads } from '@/lib/forum/disqus/retention-commands'
import { importJobs } from '@/lib/forum/disqus/pages/job-commands'
import { importBatch, importBatches } from '@/lib/forum/disqus/pages/queries'
import { mapFormSchema } from '@/lib/forum/disqus/pages/schema'
import { uploadPath } from '@/lib/forum/disqus/pages/upload-folder'
import { newId } from '@/lib/platform/ids'
import { runJobsOnce } from '@/lib/platform/jobs'
import type { Viewer } from '@/lib/platform/viewer'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { linesOf } from '@/tests/support/disqus-import'
import { aForum, refusalOf } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { anAdministrator } from '../permissions/people'

let forum: Awaited<ReturnType<typeof aForum>>
let viewer: Viewer
beforeAll(async () => {
  forum = await aForum()
  viewer = await anAdministrator()
})

const clock = () => noon
const work = () => runJobsOnce(clock, importJobs(clock))
const decide = (batch: string, intent: string, to: string) =>
  decideImport(aCtx(viewer), mapFormSchema.parse({ batch, intent, 'to-1': to }))

async function send(text: string): Promise<string> {
  const id = newId()
  await writeFile(uploadPath(id), text)
  await openImport(aCtx(viewer), { id, fileName: 'export.xml', size: text.length })
  expect((await importBatch(viewer, id)).state).toBe('reading')
  await work()
  return id
}

const stateOf = async (batch: string) => (await importBatch(viewer, batch)).state

it('is read, decided on, brought in and taken back', async () => {
  const text = anExport(aThread('1'), aSourcePost('11'), aSourcePost('12', { parent: '11' }))
  const batch = await send(text)
  const read = await importBatch(viewer, batch)
  expect(read).toMatchObject({ state: 'ready', sourceForum: 'academy' })
  expect(read.report?.totals).toMatchObject({ posts: 2, mapped: 0, unmapped: 1 })
  expect(await refusalOf(decide(batch, 'start', ''))).toBe('importNowhere')
  expect(await refusalOf(decide(batch, 'keep', 'no/where'))).toBe('importPlaceGone')

  const place = `${forum.place.edition}/${forum.place.module}`
  await decide(batch, 'keep', place)
  expect((await importBatch(viewer, batch)).report?.totals).toMatchObject({ mapped: 1, shown: 2 })
  await decide(batch, 'start', place)
  expect(await stateOf(batch)).toBe('running')
  expect(await refusalOf(decide(batch, 'start', place))).toBe('importBegun')
  expect(await refusalOf(undoImport(aCtx(viewer), { batch }))).toBe('importRunning')
  await work()
  expect(await importBatch(viewer, batch)).toMatchObject({ state: 'done', placed: 2, waiting: 0 })
  expect(await linesOf(forum.id)).toHaveLength(2)
  expect(existsSync(uploadPath(batch))).toBe(false)

  await undoImport(aCtx(viewer), { batch })
  expect(await stateOf(batch)).toBe('undoing')
  await work()
  expect(await stateOf(batch)).toBe('undone')
  expect(await linesOf(forum.id)).toEqual([])
  expect((await importBatches(viewer)).map(({ id }) => id)).toContain(batch)
})

it('says why a file cannot be read, and keeps nothing of it', async () => {
  const batch = await send('<rss/>')
  expect(await importBatch(viewer, batch)).toMatchObject({ state: 'faulty', fault: 'disqusWxr' })
  expect(existsSync(uploadPath(batch))).toBe(false)
  expect(await refusalOf(decide(batch, 'start', 'skip'))).toBe('importBegun')
})

it('has no path for what is not the id of a batch', () => {
  expect(() => uploadPath('../secret')).toThrow('not the id')
})

it('an export that nobody imports is removed after two weeks, and so is half of one', async () => {
  const batch = await send(anExport(aThread('1')))
  const half = newId()
  await writeFile(uploadPath(half), 'half of')
  const old = later({ days: -10 })
  for (const id of [batch, half]) await utimes(uploadPath(id), old, old)
  await forgetUnusedUploads(later({ days: 3 }))
  expect(await stateOf(batch)).toBe('ready')
  expect(existsSync(uploadPath(half))).toBe(true)
  await forgetUnusedUploads(later({ days: 15 }))
  expect(await refusalOf(importBatch(viewer, batch))).toBe('notFound')
  expect([batch, half].map((id) => existsSync(uploadPath(id)))).toEqual([false, false])
})
