import { expect, it } from 'vitest'
import { claimOffered, undoClaim } from '@/lib/forum/claims/commands'
import { offersTo } from '@/lib/forum/claims/queries'
import { newId } from '@/lib/platform/ids'
import { db } from '@/tests/support/database'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { importText, linesOf, undo } from '@/tests/support/disqus-import'
import { aForum, aMember } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'

const post = (thread: string, id: string, email: string) =>
  aSourcePost(id, { thread, name: 'Maria', email })

async function claimed(thread: string) {
  const forum = await aForum()
  const email = `${newId()}@example.org`
  const first = anExport(aThread(thread), post(thread, `${thread}1`, email))
  const { id } = await importText(first, { [thread]: forum.place })
  const member = await aMember({ name: 'Maria Alves', email: email.toUpperCase().toLowerCase() })
  const [offer] = await offersTo(member)
  expect(offer).toMatchObject({ name: 'Maria', posts: 1, imported: true })
  await claimOffered(aCtx(member), { authors: [...(offer?.authors ?? [])], answer: 'mine' })
  return { forum, email, batch: id, member, author: offer?.authors[0] ?? '' }
}

it('what another import brings of a claimed author is his account’s too', async () => {
  const { forum, email, member, author } = await claimed('1')
  const more = anExport(aThread('1'), post('1', '11', email), post('1', '12', email))
  await importText(more, { '1': forum.place })
  const own = await db.author.findFirstOrThrow({ where: { accountId: member.account?.id ?? '' } })
  expect(await db.post.count({ where: { forumId: forum.id, authorId: own.id } })).toBe(2)
  const claim = await db.claim.findFirstOrThrow({ where: { authorId: author } })
  await undoClaim(aCtx(member), { claim: claim.id })
  // Two threads of the same minute: their order is nobody's promise.
  expect((await linesOf(forum.id)).sort()).toEqual([
    '1 begins at 0, Maria: Post 11',
    '1 begins at 0, Maria: Post 12',
  ])
})

it('an import that is undone takes claimed posts with it, and what was claimed of them', async () => {
  const { forum, batch, author } = await claimed('2')
  expect(await undo(batch)).toEqual({ removed: 1, emptied: 0 })
  expect(await db.post.count({ where: { forumId: forum.id } })).toBe(0)
  expect(await db.claim.count({ where: { authorId: author } })).toBe(0)
  expect(await db.author.count({ where: { id: author } })).toBe(0)
})
