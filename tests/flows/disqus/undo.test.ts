import { beforeEach, expect, it } from 'vitest'
import { undoPreview } from '@/lib/forum/disqus/undo-commands'
import { db } from '@/tests/support/database'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { importText, linesOf, undo } from '@/tests/support/disqus-import'
import { aForum, aMember, write } from '@/tests/support/forum'
import { changedSince, marks } from '@/tests/support/row-marks'

let forum: Awaited<ReturnType<typeof aForum>>
beforeEach(async () => {
  forum = await aForum()
})

const text = anExport(
  aThread('1'),
  aSourcePost('11', { name: 'Ana' }),
  aSourcePost('12', { parent: '11', name: 'Rui', at: '2016-03-02T11:00:00Z' }),
  aSourcePost('13', { parent: '12', name: 'Eva', at: '2016-03-02T12:00:00Z' }),
  aSourcePost('21', { username: 'ze', name: 'Zé', at: '2016-03-05T12:00:00Z' }),
)

const importHere = () => importText(text, { '1': forum.place })

it('leaves of a batch that nobody answered its note alone', async () => {
  const before = await marks()
  const { id } = await importHere()
  expect(await undoPreview(id)).toEqual({ threads: 2, posts: 4, answeredThreads: 0, emptied: 0 })
  expect(await undo(id)).toEqual({ removed: 4, emptied: 0 })
  expect(await changedSince(before)).toEqual(['AuditEntry', 'ImportBatch'])
})

it('keeps what was written here, with its number and the empty places that it answers', async () => {
  const { id } = await importHere()
  const second = await db.post.findFirstOrThrow({ where: { forumId: forum.id, body: 'Post 12' } })
  await write(await aMember({ name: 'Luísa' }), forum.id, { parent: second.id, body: 'Daqui' })
  expect(await undoPreview(id)).toEqual({ threads: 2, posts: 4, answeredThreads: 1, emptied: 3 })
  expect(await undo(id)).toEqual({ removed: 1, emptied: 3 })
  expect(await linesOf(forum.id)).toEqual([
    '1 begins at 0, erased: deleted',
    '2 answers 1 at 1, erased: deleted',
    '3 answers 2 at 2, erased: deleted',
    '4 answers 2 at 2, Luísa: Daqui',
  ])
  expect(JSON.stringify(await db.author.findMany())).not.toMatch(/Ana|Rui|Eva|Zé/)
})

it('keeps the place of a post that something else holds on to, and removes the others', async () => {
  const { id } = await importHere()
  const held = await db.post.findFirstOrThrow({ where: { forumId: forum.id, body: 'Post 21' } })
  const decision = { decision: 'approve', body: 'x', decidedById: 'a', decidedAt: new Date(0) }
  await db.postDecision.create({ data: { id: 'd', postId: held.id, ...decision } })
  expect(await undo(id)).toEqual({ removed: 3, emptied: 1 })
  expect(await linesOf(forum.id)).toEqual(['1 begins at 0, erased: deleted'])
})

it('may be broken off, and lets the same file be imported again', async () => {
  const { id } = await importHere()
  const { undoingBatch } = await import('@/lib/forum/disqus/undo-commands')
  const steps = undoingBatch(id, () => new Date())
  await steps.next()
  await undo(id)
  expect(await linesOf(forum.id)).toEqual([])
  await importHere()
  expect(await linesOf(forum.id)).toHaveLength(4)
})
