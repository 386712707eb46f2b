import { describe, expect, it } from 'vitest'
import { approvePost } from '@/lib/forum/moderation/commands'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { postHistory } from '@/lib/forum/posts/history-queries'
import { mostEdits } from '@/lib/forum/posts/rules'
import type { EditPostInput } from '@/lib/forum/posts/schema'
import { threadPage } from '@/lib/forum/threads/queries'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aMember,
  guestOf,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const edit = (viewer: Viewer, post: string, typed: Partial<EditPostInput> = {}, minutes = 1) =>
  editPost(aCtx(viewer, { now: later({ minutes }) }), {
    ...{ post, version: '', body: 'Boa tarde a todas e a todos.' },
    ...typed,
  })

const kept = (id: string) => db.post.findUniqueOrThrow({ where: { id } })

describe('an own post', () => {
  it('says what it says now, when it was changed, and what it said before', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post, thread } = await write(member, forum.id, { body: 'Bom dia a *todos*.' })
    await edit(member, post, { body: 'Bom dia a **todas** e a *todos*.' }, 5)
    const page = await threadPage(nobody, { ...forum.place, thread, after: 1 }, noon)
    expect(page.root).toMatchObject({
      html: '<p>Bom dia a <strong>todas</strong> e a <em>todos</em>.</p>',
      editedAt: later({ minutes: 5 }),
    })
    const history = await postHistory(nobody, { ...forum.place, post })
    expect(history.versions.map(({ writtenAt }) => writtenAt)).toEqual([
      later({ minutes: 5 }),
      noon,
    ])
    expect(history.versions[1]?.parts).toEqual([{ kind: 'same', text: 'Bom dia a *todos*.' }])
    const added = history.versions[0]?.parts.filter(({ kind }) => kind === 'added')
    expect(added?.map(({ text }) => text).join('')).toContain('todas')
  })

  it.each([
    { minutes: 29, code: 'done' },
    { minutes: 30, code: 'editOver' },
  ])('can be changed after $minutes minutes: $code', async ({ minutes, code }) => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    expect(await refusalOf(edit(member, post, {}, minutes))).toBe(code)
  })

  it('is changed by one of two windows; the other keeps its text and is told', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    const outcomes = await Promise.all([
      refusalOf(edit(member, post, { body: 'Da primeira.' })),
      refusalOf(edit(member, post, { body: 'Da segunda.' }, 2)),
    ])
    expect(outcomes.sort()).toEqual(['done', 'editedMeanwhile'])
    expect(await refusalOf(edit(member, post, { body: 'Da terceira.' }, 3))).toBe('editedMeanwhile')
    const version = (await kept(post)).editedAt?.toISOString() ?? ''
    expect(await refusalOf(edit(member, post, { body: 'Da terceira.', version }, 3))).toBe('done')
    expect(await db.postRevision.count({ where: { postId: post } })).toBe(2)
  })

  it('sent twice by one form is one change', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    const ctx = aCtx(member, { now: later({ minutes: 1 }), key: newId() })
    const input = { post, version: '', body: 'Outra.' } as const
    expect(await editPost(ctx, input)).toEqual(await editPost(ctx, input))
    expect(await db.postRevision.count({ where: { postId: post } })).toBe(1)
  })

  it('that is sent back unchanged is not called edited', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id, { body: 'Assim está bem.' })
    await edit(member, post, { body: 'Assim está bem.' })
    expect((await kept(post)).editedAt).toBeNull()
  })

  it('is changed so often and no more', async () => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    const change = async (n: number) =>
      edit(member, post, {
        body: `Versão ${n}`,
        version: (await kept(post)).editedAt?.toISOString() ?? '',
      })
    for (let n = 0; n < mostEdits; n += 1) await change(n)
    expect(await refusalOf(change(mostEdits))).toBe('editTooOften')
  })

  it.each(['deleted', 'refused'])('that is %s is not changed', async (status) => {
    const forum = await aForum()
    const member = await aMember()
    const { post } = await write(member, forum.id)
    await db.post.update({ where: { id: post }, data: { status } })
    expect(await refusalOf(edit(member, post))).toMatch(/notFound|editDecided/)
  })
})

describe("a guest's post", () => {
  const links = 'http://a.example http://b.example https://c.example'

  it('passes the checks of a new one when it is changed', async () => {
    const forum = await aForum()
    const held = await write(nobody, forum.id)
    expect(await refusalOf(edit(guestOf(held), held.post, { body: links }))).toBe(
      'body: tooManyLinks',
    )
    expect(await refusalOf(edit(nobody, held.post))).toBe('notFound')
  })

  it('can be changed while it waits, leaves no history, and is approved as it was read', async () => {
    const forum = await aForum()
    const held = await write(nobody, forum.id)
    const facilitator = aCtx(await aFacilitator(forum.editionId), { now: later({ minutes: 9 }) })
    await edit(guestOf(held), held.post, { body: 'Mudei de ideias.' })
    const approve = (version: string) => approvePost(facilitator, { post: held.post, version })
    expect(await refusalOf(approve(''))).toBe('editedMeanwhile')
    await approve((await kept(held.post)).editedAt?.toISOString() ?? '')
    expect(await refusalOf(edit(guestOf(held), held.post))).toBe('editDecided')
    const asked = { ...forum.place, post: held.post }
    expect(await refusalOf(postHistory(nobody, asked))).toBe('notFound')
  })
})

it('a history takes the same number of statements however often the post was changed', async () => {
  const forum = await aForum()
  const member = await aMember()
  const { post } = await write(member, forum.id)
  await edit(member, post)
  const count = async () => {
    const [, sql] = await statementsOf(() => postHistory(nobody, { ...forum.place, post }))
    return sql.length
  }
  const few = await count()
  const version = (await kept(post)).editedAt?.toISOString() ?? ''
  await edit(member, post, { body: 'Ainda outra.', version })
  expect(await count()).toBe(few)
})
