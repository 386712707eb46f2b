import { describe, expect, it } from 'vitest'
import { saveDraft } from '@/lib/forum/drafts/commands'
import { forgetOldDrafts } from '@/lib/forum/drafts/ending-commands'
import { beginning } from '@/lib/forum/drafts/queries'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aForum, aMember, nobody, refusalOf, write } from '@/tests/support/forum'
import { aCtx, later } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const save = (viewer: Viewer, forum: string, body: string, minutes = 0, parent = '') =>
  saveDraft(aCtx(viewer, { now: later({ minutes }), key: newId() }), { forum, parent, body })

const bodiesOf = async (viewer: Viewer, forum: string) =>
  (await beginning(viewer, { forum, quote: null })).drafts.map(({ body }) => body)

describe('a draft', () => {
  it('is kept for its writer alone, the last text of each place, on any device', async () => {
    const forum = await aForum()
    const [ana, rui] = [await aMember(), await aMember()]
    const { post } = await write(rui, forum.id)
    await save(ana, forum.id, 'Um come')
    await save(ana, forum.id, 'Um começo', 1)
    await save(ana, forum.id, 'Uma resposta', 2, post)
    expect((await bodiesOf(ana, forum.id)).sort()).toEqual(['Um começo', 'Uma resposta'])
    expect(await bodiesOf(rui, forum.id)).toEqual([])
    expect(await bodiesOf(nobody, forum.id)).toEqual([])
    await save(ana, forum.id, '', 3)
    expect(await bodiesOf(ana, forum.id)).toEqual(['Uma resposta'])
  })

  it('ends when the post is sent, in that place only', async () => {
    const forum = await aForum()
    const ana = await aMember()
    const { post } = await write(ana, forum.id)
    await save(ana, forum.id, 'Um começo')
    await save(ana, forum.id, 'Uma resposta', 1, post)
    await write(ana, forum.id, { parent: post, body: 'Uma resposta' })
    expect(await bodiesOf(ana, forum.id)).toEqual(['Um começo'])
  })

  it('gives way after thirty others, and is erased after two months', async () => {
    const forum = await aForum()
    const ana = await aMember()
    for (let n = 0; n < 32; n += 1) await save(ana, forum.id, `Rascunho ${n}`, n, newId())
    const bodies = await bodiesOf(ana, forum.id)
    expect(bodies).toHaveLength(30)
    expect(bodies).not.toContain('Rascunho 1')
    await forgetOldDrafts(later({ days: 61 }))
    expect(await db.draft.count({ where: { accountId: ana.account?.id ?? '' } })).toBe(0)
  })

  it('records no form as sent', async () => {
    const forum = await aForum()
    const ana = await aMember()
    await save(ana, forum.id, 'Um começo')
    expect(await db.submission.count({ where: { actor: ana.account?.id ?? '' } })).toBe(0)
  })
})

describe('a quotation', () => {
  it('is of a shown post of the same forum', async () => {
    const [forum, other] = [await aForum(), await aForum({ readableBy: 'enrolled' })]
    const ana = await aMember()
    const { post } = await write(ana, forum.id, { body: '> Antes\n\nBom *dia*\na todos' })
    const quoteIn = async (id: string) =>
      (await beginning(nobody, { forum: id, quote: post })).quote
    expect(await quoteIn(forum.id)).toEqual({ post, text: '> Bom *dia*\n> a todos\n\n' })
    expect(await refusalOf(quoteIn(other.id))).toBe('notFound')
    await db.post.update({ where: { id: post }, data: { status: 'held' } })
    expect(await quoteIn(forum.id)).toBeNull()
  })
})

it('a page asks for drafts in one statement, and a stranger’s in none', async () => {
  const forum = await aForum()
  const count = async (viewer: Viewer) =>
    (await statementsOf(() => beginning(viewer, { forum: forum.id, quote: null })))[1].length
  expect([await count(await aMember()), await count(nobody)]).toEqual([1, 0])
})
