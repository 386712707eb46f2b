import { describe, expect, it } from 'vitest'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { indexMissing, indexPost, unindexPost } from '@/lib/forum/search/indexing-commands'
import { searchPosts } from '@/lib/forum/search/queries'
import { searchSchema, type SearchInput } from '@/lib/forum/search/schema'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { db } from '@/tests/support/database'
import { aFacilitator, aForum, aLearner, aMember, nobody, write } from '@/tests/support/forum'
import { aCtx } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const search = (viewer: Viewer, q: string, more: Partial<SearchInput> = {}) =>
  searchPosts(viewer, { ...searchSchema.parse({ q }), ...more })

const idsOf = async (viewer: Viewer, q: string, more: Partial<SearchInput> = {}) =>
  (await search(viewer, q, more)).posts.map(({ id }) => id)

/** A word that no other test writes. */
const aWord = () => `w${newId().replaceAll('-', '')}`

describe('what is found', () => {
  it('is every post that is shown with the word, in every language and without accents', async () => {
    const forum = await aForum()
    const member = await aMember()
    const word = aWord()
    const bodies = [`Inspeção ${word}`, `童工 ${word}`, `إلى مدرسة ${word}`, `Cœur **${word}**s`]
    const posts = []
    for (const body of bodies) posts.push((await write(member, forum.id, { body })).post)
    expect((await idsOf(nobody, word)).sort()).toEqual([...posts].sort())
    expect(await idsOf(nobody, `${word} INSPECAO`)).toEqual([posts[0]])
    expect(await idsOf(nobody, `${word} 童工`)).toEqual([posts[1]])
    expect(await idsOf(nobody, `${word} coeur`)).toEqual([posts[3]])
  })

  it('is what may be read, by the viewer who asks', async () => {
    const forum = await aForum({ readableBy: 'enrolled' })
    const word = aWord()
    const { post } = await write(await aFacilitator(forum.editionId), forum.id, { body: word })
    for (const viewer of [nobody, await aMember(), await aFacilitator('other')])
      expect(await idsOf(viewer, word)).toEqual([])
    expect(await idsOf(nobody, word, { in: forum.id })).toEqual([])
    expect(await idsOf(await aLearner(forum.editionId), word)).toEqual([post])
    expect(await idsOf(await aFacilitator(forum.editionId), word)).toEqual([post])
  })

  it('begins when a held post is approved, and ends with what hides or changes it', async () => {
    const forum = await aForum()
    const word = aWord()
    const ctx = aCtx(await aFacilitator(forum.editionId))
    const held = await write(nobody, forum.id, { body: word })
    const refused = await write(nobody, forum.id, { body: `${word} não` })
    expect(await idsOf(nobody, word)).toEqual([])
    await approvePost(ctx, { post: held.post })
    await refusePost(ctx, { post: refused.post, reason: 'Não.' })
    expect(await idsOf(nobody, word)).toEqual([held.post])

    const other = aWord()
    await db.$transaction(async (tx) => {
      await tx.post.update({ where: { id: held.post }, data: { html: `<p>${other}</p>` } })
      await indexPost(tx, held.post)
    })
    expect([await idsOf(nobody, word), await idsOf(nobody, other)]).toEqual([[], [held.post]])

    await db.$transaction((tx) => unindexPost(tx, held.post))
    expect(await idsOf(nobody, other)).toEqual([])
  })

  it('is never deleted, even where nobody took it out of the index', async () => {
    const forum = await aForum()
    const word = aWord()
    const { post } = await write(await aMember(), forum.id, { body: word })
    await db.post.update({ where: { id: post }, data: { status: 'deleted' } })
    expect(await idsOf(nobody, word)).toEqual([])
    await db.$transaction((tx) => indexPost(tx, post))
    expect(await db.postText.count({ where: { postId: post } })).toBe(0)
  })

  it('is narrowed down by edition, module, language and author', async () => {
    const [one, two] = [await aForum(), await aForum()]
    const [ana, bia] = [await aMember({ name: 'Ana' }), await aMember({ name: 'Bia' })]
    const word = aWord()
    const first = await write(ana, one.id, { body: word })
    const second = await write(bia, two.id, { body: word, language: 'fr' })
    const all = await search(nobody, word)
    const byBia = all.posts.find(({ id }) => id === second.post)?.authorId ?? null
    expect(all.posts).toHaveLength(2)
    expect(await idsOf(nobody, word, { in: one.id })).toEqual([first.post])
    expect(await idsOf(nobody, word, { in: two.editionId })).toEqual([second.post])
    expect(await idsOf(nobody, word, { language: 'fr' })).toEqual([second.post])
    expect(await idsOf(nobody, word, { by: byBia })).toEqual([second.post])
    expect(await idsOf(nobody, word, { by: byBia, in: one.id })).toEqual([])
  })
})

it('the best comes first, page by page, and everything once', async () => {
  const forum = await aForum()
  const word = aWord()
  const member = await aMember()
  const best = await write(member, forum.id, { body: `trabalho ${word}` })
  for (let n = 0; n < 24; n += 1)
    await write(member, forum.id, { body: `${word} ${n}`, parent: best.post })
  const one = await search(nobody, `trabalho ${word}`)
  expect(one.posts.map(({ id }) => id)).toEqual([best.post])
  const first = await search(nobody, word)
  const second = await search(nobody, word, { after: first.next })
  expect(first.posts[0]?.id).toBe(best.post)
  expect([first.posts.length, second.posts.length, second.next]).toEqual([20, 5, null])
  expect(new Set([...first.posts, ...second.posts].map(({ id }) => id)).size).toBe(25)
})

it.each([
  '"',
  "'",
  '* OR 1',
  'a AND (',
  'NEAR(',
  '{x}:y',
  '\\',
  '%_',
  '@ff',
  '!!',
  '\u202e',
  'ab:*',
])('nothing breaks when “%s” is looked for', async (q) => {
  await write(await aMember(), (await aForum()).id)
  expect((await search(nobody, q)).next).toBeNull()
})

it('takes the same number of statements however much is written', async () => {
  const forum = await aForum()
  const member = await aMember()
  const word = aWord()
  await write(member, forum.id, { body: word })
  const count = async () => (await statementsOf(() => search(member, word)))[1].length
  const few = await count()
  for (let n = 0; n < 25; n += 1) await write(member, forum.id, { body: `${word} ${n}` })
  await aForum()
  expect(await count()).toBe(few)
})

it('what was shown before there was an index is put into it, a batch at a time', async () => {
  const forum = await aForum()
  const word = aWord()
  await indexMissing(new AbortController().signal)
  const { post } = await write(await aMember(), forum.id, { body: word })
  await db.postText.delete({ where: { postId: post } })
  expect(await idsOf(nobody, word)).toEqual([])
  const wrong = await write(await aMember(), forum.id, { body: `${word} b` })
  await db.postText.update({ where: { postId: wrong.post }, data: { version: 0, words: 'nada' } })
  expect(await indexMissing(new AbortController().signal)).toBe(2)
  expect((await idsOf(nobody, word)).sort()).toEqual([post, wrong.post].sort())
  expect(await indexMissing(new AbortController().signal)).toBe(0)
})
