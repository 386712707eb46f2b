import { describe, expect, it } from 'vitest'
import { askForClaim, claimOffered, undoClaim } from '@/lib/forum/claims/commands'
import { decideClaim } from '@/lib/forum/claims/decision-commands'
import { claimsToDecide } from '@/lib/forum/claims/decision-queries'
import { offersTo, ownClaims } from '@/lib/forum/claims/queries'
import { confirmAddress } from '@/lib/forum/subscriptions/address-commands'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { searchPosts } from '@/lib/forum/search/queries'
import { searchSchema } from '@/lib/forum/search/schema'
import { thankPost } from '@/lib/forum/thanks/commands'
import { moduleForum } from '@/lib/forum/threads/queries'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { aGuestPost, anImportedPost } from '@/tests/support/claims'
import { db } from '@/tests/support/database'
import {
  aFacilitator,
  aForum,
  aLearner,
  aMember,
  nobody,
  refusalOf,
  write,
} from '@/tests/support/forum'
import { addressesOf, forumMailAt, tokenSentTo } from '@/tests/support/forum-mail'
import { aCtx, later, noon } from '@/tests/support/people'
import { statementsOf } from '@/tests/support/statements'

const administrator = () =>
  aMember({ grants: [{ role: 'administrator', scope: 'site', scopeId: '' }] })

const claim = (
  viewer: Viewer,
  authors: readonly (string | null)[],
  answer: 'mine' | 'notMine' = 'mine',
) => claimOffered(aCtx(viewer), { authors: authors.flatMap((id) => id ?? []), answer })

const page = async (viewer: Viewer, { place }: Awaited<ReturnType<typeof aForum>>) =>
  (await moduleForum(viewer, { ...place, order: 'newest', cursor: null }, noon)).threads.map(
    ({ root }) => [root.author.name, root.author.role, root.isOwn],
  )

const claimIdOf = async (authorId: string | null) =>
  (await db.claim.findFirstOrThrow({ where: { authorId: authorId ?? '' } })).id

describe("posts with an account's address", () => {
  it('are offered, and once claimed are the account’s everywhere', async () => {
    const forum = await aForum({ guests: 'open' })
    const email = `${newId()}@example.org`
    const first = await aGuestPost(forum.id, email)
    await aGuestPost(forum.id, email)
    const member = await aMember({ name: 'Gabriela Silva', email })
    await thankPost(aCtx(member), { post: first.post })
    const [offer] = await offersTo(member)
    expect(offer).toMatchObject({ name: 'Gabriel Visitante', posts: 2, imported: false })
    await claim(member, offer?.authors ?? [])

    expect(await page(member, forum)).toEqual([
      ['Gabriela Silva', null, true],
      ['Gabriela Silva', null, true],
    ])
    expect(await offersTo(member)).toEqual([])
    expect(await db.thanks.count({ where: { postId: first.post } })).toBe(0)
    const own = await db.author.findFirstOrThrow({ where: { accountId: member.account?.id ?? '' } })
    const asked = searchSchema.parse({ q: 'bom', by: own.id })
    expect((await searchPosts(member, asked)).posts).toHaveLength(2)
    await deletePost(aCtx(member), { post: first.post })
    expect((await ownClaims(member, null)).claims).toMatchObject([{ state: 'granted', posts: 1 }])
  })

  it('are offered to no other address, nor claimed by it', async () => {
    const forum = await aForum()
    const { guest } = await aGuestPost(forum.id, `${newId()}@example.org`)
    const other = await aMember()
    expect(await offersTo(other)).toEqual([])
    expect(await refusalOf(claim(other, [guest]))).toBe('notFound')
  })

  it('that are said to be another’s are not offered again, and stay as they are', async () => {
    const forum = await aForum({ guests: 'open' })
    const email = `${newId()}@example.org`
    const { guest } = await aGuestPost(forum.id, email, 'Um brincalhão')
    const member = await aMember({ email })
    await claim(member, [guest], 'notMine')
    expect(await offersTo(member)).toEqual([])
    expect(await page(member, forum)).toEqual([['Um brincalhão', 'guest', false]])
    expect((await ownClaims(member, null)).claims).toEqual([])
  })

  it('go back under their name when the claim is taken back, by its owner or an administrator', async () => {
    const forum = await aForum({ guests: 'open' })
    const email = `${newId()}@example.org`
    const { guest } = await aGuestPost(forum.id, email)
    const member = await aMember({ email, name: 'Gabriela Silva' })
    for (const viewer of [member, await administrator()]) {
      await claim(member, [guest])
      expect(await page(nobody, forum)).toEqual([['Gabriela Silva', null, false]])
      await undoClaim(aCtx(viewer), { claim: await claimIdOf(guest) })
      expect(await page(nobody, forum)).toEqual([['Gabriel Visitante', 'guest', false]])
    }
    const asked = searchSchema.parse({ q: 'bom', by: guest ?? '' })
    expect((await searchPosts(nobody, asked)).posts).toHaveLength(1)
    expect(await db.auditEntry.count({ where: { subjectId: guest ?? '' } })).toBe(4)
  })

  it('claimed by two at once are given once', async () => {
    const forum = await aForum()
    const email = `${newId()}@example.org`
    const { guest, post } = await aGuestPost(forum.id, email)
    const member = await aMember({ email })
    await Promise.all([claim(member, [guest]), claim(member, [guest]).catch(() => null)])
    expect(await db.claimedPost.count({ where: { postId: post } })).toBe(1)
  })

  it('bring what was followed with them: one mail comes, to the account', async () => {
    const forum = await aForum({ guests: 'open' })
    const email = `${newId()}@example.org`
    const written = await write(nobody, forum.id, { email, subscribe: 'yes' })
    await confirmAddress(aCtx(nobody), { token: await tokenSentTo(email) })
    const member = await aMember({ email })
    await claim(member, [written.guest])
    await write(member, forum.id, { parent: written.thread }, later({ minutes: 1 }))
    await write(await aMember(), forum.id, { parent: written.thread }, later({ minutes: 2 }))
    const mails = await forumMailAt(later({ minutes: 45 }))
    expect(addressesOf(mails)).toEqual([email])
    expect(mails[0]?.text).not.toContain('Gabriel Visitante')
  })
})

describe('an imported author', () => {
  it('is given to who asked once a facilitator grants it, who is told by mail', async () => {
    const forum = await aForum()
    const post = await anImportedPost(forum.id)
    const member = await aMember({ name: 'Maria Alves' })
    expect((await ownClaims(member, post)).asked).toMatchObject({
      name: 'Maria de antes',
      posts: 1,
    })
    await askForClaim(aCtx(member), { post, words: 'Fiz o curso em 2016.' })
    expect(await refusalOf(askForClaim(aCtx(member), { post, words: 'E eu.' }))).toBe('claimWaits')

    const facilitator = await aFacilitator(forum.editionId)
    const { open } = await claimsToDecide(facilitator)
    expect(open).toMatchObject([
      { account: 'Maria Alves', words: 'Fiz o curso em 2016.', posts: 1 },
    ])
    const id = open[0]?.id ?? ''
    await decideClaim(aCtx(facilitator), { claim: id, decision: 'granted', reason: '' })
    expect(await page(member, forum)).toEqual([['Maria Alves', null, true]])
    const mail = { toAddress: member.account?.email ?? '', kind: 'forum.claim' }
    expect(await db.mail.count({ where: mail })).toBe(1)
    const again = { claim: id, decision: 'refused', reason: 'Não.' } as const
    expect(await refusalOf(decideClaim(aCtx(facilitator), again))).toBe('notFound')
  })

  it('is refused with a reason, and can be asked for again', async () => {
    const forum = await aForum()
    const post = await anImportedPost(forum.id)
    const member = await aMember()
    await askForClaim(aCtx(member), { post, words: 'Sou eu.' })
    const facilitator = aCtx(await aFacilitator(forum.editionId))
    const { authorId } = await db.post.findUniqueOrThrow({ where: { id: post } })
    const id = await claimIdOf(authorId)
    await decideClaim(facilitator, { claim: id, decision: 'refused', reason: 'Diga mais.' })
    expect((await ownClaims(member, null)).claims).toMatchObject([
      { state: 'refused', reason: 'Diga mais.' },
    ])
    await askForClaim(aCtx(member), { post, words: 'Escrevi em março de 2016.' })
    expect((await ownClaims(member, null)).claims).toMatchObject([
      { state: 'waiting', reason: null },
    ])
  })

  it('is decided on by nobody for himself, nor where other forums hold his posts', async () => {
    const [forum, other] = [await aForum(), await aForum()]
    const post = await anImportedPost(forum.id)
    const { authorId } = await db.post.findUniqueOrThrow({ where: { id: post } })
    const elsewhere = await write(await aMember(), other.id)
    await db.post.update({ where: { id: elsewhere.post }, data: { authorId } })
    const facilitator = await aFacilitator(forum.editionId)
    const boss = await administrator()
    await askForClaim(aCtx(boss), { post, words: 'Sou eu.' })
    const decision = { claim: await claimIdOf(authorId), decision: 'granted', reason: '' } as const
    for (const viewer of [facilitator, boss])
      expect(await refusalOf(decideClaim(aCtx(viewer), decision))).toBe('notFound')
    expect(await refusalOf(decideClaim(aCtx(await administrator()), decision))).toBe('done')
  })
})

it('a page of claims takes the same number of statements however many there are', async () => {
  const forum = await aForum()
  const email = `${newId()}@example.org`
  const member = await aLearner(forum.editionId)
  const viewer = { ...member, account: member.account && { ...member.account, email } }
  const count = async () => (await statementsOf(() => ownClaims(viewer, null)))[1].length
  await aGuestPost(forum.id, email, 'Uma')
  const few = await count()
  for (const name of ['Duas', 'Três']) await aGuestPost(forum.id, email, name)
  expect(await count()).toBe(few)
})
