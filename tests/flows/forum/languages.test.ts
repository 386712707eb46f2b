import { describe, expect, it } from 'vitest'
import { correctLanguage } from '@/lib/forum/languages/commands'
import { postInLanguage } from '@/lib/forum/languages/queries'
import { languageSchema } from '@/lib/forum/languages/schema'
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
import { aCtx, noon } from '@/tests/support/people'

const french = 'Les enfants travaillent dans les mines d’or artisanales.'

const kept = async (id: string) => {
  const { language, languageBy } = await db.post.findUniqueOrThrow({ where: { id } })
  return { language, languageBy }
}
const correct = (viewer: Viewer, post: string, language: string) =>
  correctLanguage(aCtx(viewer), { post, language })

describe('the language of a new post', () => {
  it.each([
    { body: french, typed: '', language: 'fr', languageBy: 'detected' },
    { body: 'Merci', typed: '', language: 'pt', languageBy: 'detected' },
    { body: french, typed: 'en', language: 'en', languageBy: 'author' },
  ])('of “$body”, said to be “$typed”, is $language', async ({ body, typed, ...found }) => {
    const forum = await aForum()
    const { post } = await write(await aMember(), forum.id, { body, language: typed })
    expect(await kept(post)).toEqual(found)
  })
})

describe('the language of a post is corrected', () => {
  it('by its author, member or guest, also while it is held', async () => {
    const forum = await aForum()
    const member = await aMember()
    const shown = await write(member, forum.id, { language: '' })
    const held = await write(nobody, forum.id, { language: '' })
    expect((await correct(member, shown.post, 'kea')).number).toBe(1)
    expect((await correct(guestOf(held), held.post, 'tet')).number).toBeNull()
    expect(await kept(shown.post)).toEqual({ language: 'kea', languageBy: 'author' })
    expect(await kept(held.post)).toEqual({ language: 'tet', languageBy: 'author' })
  })

  it('by a facilitator, which is written down', async () => {
    const forum = await aForum()
    const facilitator = await aFacilitator(forum.editionId)
    const { post } = await write(await aMember(), forum.id, { language: '' })
    await correct(facilitator, post, 'umb')
    expect(await kept(post)).toEqual({ language: 'umb', languageBy: 'facilitator' })
    const where = { action: 'forum.correctLanguage', subjectId: post }
    expect(await db.auditEntry.count({ where })).toBe(1)
    expect(await postInLanguage(facilitator, post)).toMatchObject({ isDetected: false })
  })

  it('by nobody else, nor of a post that is gone', async () => {
    const forum = await aForum()
    const author = await aMember()
    const { post } = await write(author, forum.id)
    const others = [nobody, await aMember(), await aFacilitator('elsewhere')]
    const guest = guestOf(await write(nobody, forum.id))
    for (const viewer of [...others, guest]) {
      expect(await refusalOf(correct(viewer, post, 'en'))).toBe('notFound')
      expect(await refusalOf(postInLanguage(viewer, post))).toBe('notFound')
    }
    const { account } = author
    if (!account) throw new Error('a member has an account')
    const suspended = { ...author, account: { ...account, suspendedAt: noon } }
    expect(await refusalOf(correct(suspended, post, 'en'))).toBe('accountSuspended')
    await db.post.update({ where: { id: post }, data: { status: 'deleted' } })
    expect(await refusalOf(correct(author, post, 'en'))).toBe('notFound')
  })
})

it.each(['und', 'xx', 'pt-BR', '"><b>', ''])('“%s” is no language to choose', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(false)
})
