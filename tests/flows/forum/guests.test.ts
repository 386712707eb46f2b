import { describe, expect, it } from 'vitest'
import { newStamp } from '@/lib/forum/guests/stamp'
import { writePost } from '@/lib/forum/posts/commands'
import { receipt } from '@/lib/forum/posts/queries'
import { moduleForum } from '@/lib/forum/threads/queries'
import { db } from '@/tests/support/database'
import { aForum, aMember, aPost, guestOf, nobody, refusalOf, write } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'

describe('a guest', () => {
  it.each([
    { typed: { name: '' }, code: 'name: required' },
    { typed: { email: '' }, code: 'email: required' },
    { typed: { email: 'gabriel＠example.org' }, code: 'email: email' },
    { typed: { email: '"a@evil.org"@example.org' }, code: 'email: email' },
    { typed: { name: 'Ver www.example.org' }, code: 'name: name' },
    { typed: { name: 'x'.repeat(200), email: 'x' }, code: 'email: email, name: tooLong' },
    {
      typed: { body: 'http://a.example http://b.example https://c.example' },
      code: 'body: tooManyLinks',
    },
    { typed: { website: 'https://example.org' }, code: 'looksAutomatic' },
    { typed: { stamp: '' }, code: 'looksAutomatic' },
    { typed: { stamp: 'mbz.c2lnbmF0dXJl' }, code: 'looksAutomatic' },
    { typed: { name: 'Zé Ninguém', email: ' ZE@Example.org ' }, code: 'done' },
  ])('who sends $typed gets: $code', async ({ typed, code }) => {
    const forum = await aForum()
    expect(await refusalOf(write(nobody, forum.id, typed))).toBe(code)
    expect(await db.post.count({ where: { forumId: forum.id } })).toBe(code === 'done' ? 1 : 0)
  })

  it('is asked to send again what came within seconds of the page', async () => {
    const forum = await aForum()
    const input = aPost(forum.id, { stamp: newStamp(forum.id, noon) })
    expect(await refusalOf(writePost(aCtx(nobody, { now: later({ seconds: 1 }) }), input))).toBe(
      'tooQuick',
    )
    expect(await refusalOf(writePost(aCtx(nobody, { now: later({ seconds: 4 }) }), input))).toBe(
      'done',
    )
  })

  it('cannot use the stamp of another forum', async () => {
    const [here, there] = [await aForum(), await aForum()]
    const stamp = newStamp(there.id, later({ minutes: -1 }))
    expect(await refusalOf(write(nobody, here.id, { stamp }))).toBe('looksAutomatic')
  })

  it('whose name hides signs is kept without them', async () => {
    const forum = await aForum()
    await write(nobody, forum.id, { name: 'Ana\u202Eolos\u200B  Gil', email: 'ana@example.org' })
    const author = await db.author.findFirstOrThrow({ where: { email: 'ana@example.org' } })
    expect(author.name).toBe('Anaolos Gil')
  })

  it('writes ten posts in an hour and no more, whatever his browser says', async () => {
    const forum = await aForum()
    const email = 'keen@example.org'
    for (let n = 0; n < 10; n += 1) await write(nobody, forum.id, { email })
    expect(await refusalOf(write(nobody, forum.id, { email }))).toBe('tooManyPosts')
    const next = aCtx(nobody, { now: later({ minutes: 61 }) })
    expect(await refusalOf(writePost(next, aPost(forum.id, { email })))).toBe('done')
  })

  it('keeps his author row while name and address stay, and has another when one changes', async () => {
    const forum = await aForum()
    const first = await write(nobody, forum.id)
    const browser = guestOf(first)
    const again = await write(browser, forum.id)
    const renamed = await write(browser, forum.id, { name: 'Filipa Facilita' })
    const moved = await write(browser, forum.id, { email: 'other@example.org' })
    expect(again.guest).toBe(first.guest)
    expect(new Set([first.guest, renamed.guest, moved.guest]).size).toBe(3)
  })

  it('sees his held post, and nobody else does', async () => {
    const forum = await aForum()
    const written = await write(nobody, forum.id)
    const asked = { ...forum.place, order: 'newest', cursor: null } as const
    const mine = await moduleForum(guestOf(written), asked, noon)
    expect(mine.unshown.map(({ id, status }) => [id, status])).toEqual([[written.post, 'held']])
    expect(mine.threads).toEqual([])
    for (const viewer of [nobody, await aMember(), { ...nobody, guest: { authorId: 'another' } }]) {
      const theirs = await moduleForum(viewer, asked, noon)
      expect([theirs.unshown, theirs.threads]).toEqual([[], []])
      await expect(receipt(viewer, written.post)).rejects.toMatchObject({ code: 'notFound' })
    }
    expect(await receipt(guestOf(written), written.post)).toMatchObject({ status: 'held' })
  })

  it('whose author row was claimed by an account no longer has it', async () => {
    const forum = await aForum()
    const written = await write(nobody, forum.id)
    await db.author.update({ where: { id: written.guest ?? '' }, data: { kind: 'member' } })
    await expect(receipt(guestOf(written), written.post)).rejects.toMatchObject({
      code: 'notFound',
    })
    expect((await write(guestOf(written), forum.id)).guest).not.toBe(written.guest)
  })
})
