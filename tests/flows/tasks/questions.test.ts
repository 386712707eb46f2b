import { describe, expect, it } from 'vitest'
import { enrol } from '@/lib/editions/commands/enrol'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { removePost } from '@/lib/forum/moderation/removal-commands'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { countStanding } from '@/lib/tasks/standing-commands'
import { ownTasks } from '@/lib/tasks/own/queries'
import { answersTo, aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aFacilitator, aMember, refusalOf, write } from '@/tests/support/forum'
import { aCtx, later } from '@/tests/support/people'
import { addItemTo, aTask, evidenceFor } from '@/tests/support/tasks'

const aQuestion = (asks: 'post' | 'reply' = 'post') => aTask({ kind: 'question', asks })

const hold = (post: string) =>
  db.post.update({ where: { id: post }, data: { status: 'held', number: null, publishedAt: null } })

/** A post that waits for a facilitator, as one with signals does. */
const aHeldPost = async (task: Awaited<ReturnType<typeof aQuestion>>) => {
  const body = 'Vejam https://example.org e também https://example.net, barato! Compre já!'
  const { post, status } = await write(task.viewer, task.forum, { body })
  if (status === 'published') {
    await hold(post)
    await db.evidence.deleteMany({ where: { itemId: task.item } })
    await db.completion.deleteMany({ where: { itemId: task.item } })
  }
  return post
}

describe('a question to the forum', () => {
  it('is done by a thread or an answer of one’s own, in the transaction that shows it', async () => {
    const task = await aQuestion()
    expect(await evidenceFor(task.viewer, task.item)).toEqual([])
    await write(task.viewer, task.forum)
    await write(task.viewer, task.forum)
    expect(await evidenceFor(task.viewer, task.item)).toEqual(['posted'])
  })

  it('that wants an answer is done by one to somebody else', async () => {
    const task = await aQuestion('reply')
    const own = await write(task.viewer, task.forum)
    await write(task.viewer, task.forum, { parent: own.post })
    expect(await evidenceFor(task.viewer, task.item)).toEqual([])
    const other = await write(await aLearnerOf(task.edition), task.forum)
    await write(task.viewer, task.forum, { parent: other.post })
    expect(await evidenceFor(task.viewer, task.item)).toEqual(['replied'])
  })

  it('counts for nobody who is not enrolled, nor in another edition or module', async () => {
    const task = await aQuestion()
    const elsewhere = await aQuestion()
    await write(await aFacilitator(task.edition.id), task.forum)
    await write(elsewhere.viewer, elsewhere.forum)
    expect(await db.completion.count({ where: { itemId: task.item } })).toBe(0)
  })

  it('waits with a held post and is done when that is approved', async () => {
    const task = await aQuestion()
    const post = await aHeldPost(task)
    const own = await ownTasks(task.viewer, task.edition.id, [
      { itemId: task.item, criterion: 'posted' },
    ])
    expect(own.get(task.item)?.post).toBe('held')
    expect(await evidenceFor(task.viewer, task.item)).toEqual([])
    const ctx = aCtx(await aFacilitator(task.edition.id), { now: later({ hours: 1 }) })
    await approvePost(ctx, { post })
    expect(await evidenceFor(task.viewer, task.item)).toEqual(['posted'])
  })

  it('is not done by a post that is refused', async () => {
    const task = await aQuestion()
    const post = await aHeldPost(task)
    await refusePost(aCtx(await aFacilitator(task.edition.id)), { post, reason: 'Não.' })
    expect(await evidenceFor(task.viewer, task.item)).toEqual([])
  })

  it('stays done when the post is deleted or removed', async () => {
    const [deleted, removed] = [await aQuestion(), await aQuestion()]
    const own = await write(deleted.viewer, deleted.forum)
    await deletePost(aCtx(deleted.viewer), { post: own.post })
    const other = await write(removed.viewer, removed.forum)
    const facilitator = aCtx(await aFacilitator(removed.edition.id))
    await removePost(facilitator, { post: other.post, kind: 'tone', reason: 'Tom.' })
    expect(await evidenceFor(deleted.viewer, deleted.item)).toEqual(['posted'])
    expect(await evidenceFor(removed.viewer, removed.item)).toEqual(['posted'])
  })
})

describe('a post that stood before', () => {
  it('is counted when its author asks for it after enrolling', async () => {
    const task = await aQuestion()
    await db.forum.update({ where: { id: task.forum }, data: { readableBy: 'everyone' } })
    const viewer = await aMember()
    await write(viewer, task.forum)
    await enrol(aCtx(viewer), answersTo(task.edition.slug))
    expect(await evidenceFor(viewer, task.item)).toEqual([])
    await countStanding(aCtx(viewer), task.about)
    expect(await evidenceFor(viewer, task.item)).toEqual(['posted'])
  })

  it('is not where there is none, it is held, or something else is asked', async () => {
    const task = await aQuestion()
    const ask = (item = task.item) =>
      refusalOf(countStanding(aCtx(task.viewer), { ...task.about, item }))
    expect(await ask()).toBe('nothingStands')
    await aHeldPost(task)
    expect(await ask()).toBe('nothingStands')
    const text = await addItemTo(task.course, [task.edition], { kind: 'text' })
    expect(await ask(text)).toBe('nothingStands')
  })
})
