import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { moduleForum } from '@/lib/forum/threads/queries'
import { correctTranslation, translatePost } from '@/lib/forum/translations/commands'
import { translateMarkdown } from '@/lib/forum/translations/provider'
import { translatedPost } from '@/lib/forum/translations/queries'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
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
import { aCtx, noon } from '@/tests/support/people'
import { translateDouble } from '@/tests/support/translate-double'

let double: Awaited<ReturnType<typeof translateDouble>>
beforeAll(async () => {
  double = await translateDouble()
})
beforeEach(() => {
  double.serve(true)
  double.answer('well')
})
afterAll(() => double.stop())

const body = '# Bonjour\n\n- un **point**\n\n```\ncode\n```'
const french = async (forum: string, author?: Viewer) =>
  (
    await write(author ?? (await aMember()), forum, {
      body: `${body}\n\n${newId()}`,
      language: 'fr',
    })
  ).post
const translate = (viewer: Viewer, post: string) => translatePost(aCtx(viewer), { post })

describe('a translation by the provider', () => {
  it('is kept for everybody who may read the post, with its structure', async () => {
    const post = await french((await aForum()).id)
    await translate(await aMember(), post)
    const read = await translatedPost(nobody, post)
    expect(read.translation?.by).toBeNull()
    expect(read.translation?.html).toContain('<h4>«Bonjour»</h4>')
    expect(read.translation?.html).toContain('<li>«un <strong>point</strong>»</li>')
    expect(read.translation?.html).toContain('<code>code\n</code>')
    expect(double.asked.at(-1)).toMatchObject({ source: 'fr', target: 'pt' })
    const asked = double.asked.length
    await translate(await aMember(), post)
    expect(double.asked.length).toBeGreaterThanOrEqual(asked)
    expect(await db.postTranslation.count({ where: { postId: post } })).toBe(1)
  })

  it.each(['failing', 'wordy', 'garbled', 'short', 'elsewhere'] as const)(
    'that comes from a %s provider is none, and says so',
    async (how) => {
      const post = await french((await aForum()).id)
      double.answer(how)
      expect(await refusalOf(translate(await aMember(), post))).toBe('translationFailed')
      expect((await translatedPost(nobody, post)).translation).toBeNull()
    },
  )

  it('is given up when the provider says nothing', async () => {
    double.answer('silent')
    const asked = translateMarkdown({ url: double.url, patienceMs: 50 }, 'Bonjour', 'fr', 'pt')
    expect(await refusalOf(asked)).toBe('translationFailed')
  })

  it('executes nothing that a provider answers', async () => {
    const post = await french((await aForum()).id)
    double.answer('hostile')
    await translate(await aMember(), post)
    const html = (await translatedPost(nobody, post)).translation?.html ?? ''
    expect(html).not.toMatch(/<script|href="javascript/i)
  })

  it('is for members to ask, of shown posts that they may read, with a provider', async () => {
    const forum = await aForum({ readableBy: 'enrolled' })
    const learner = await aLearner(forum.editionId)
    const post = await french(forum.id, learner)
    expect(await refusalOf(translate(await aMember(), post))).toBe('notFound')
    expect(await refusalOf(translatedPost(nobody, post))).toBe('notFound')
    const open = await aForum()
    const shown = await french(open.id)
    expect(await refusalOf(translate(nobody, shown))).toBe('signInFirst')
    await db.post.update({ where: { id: shown }, data: { status: 'held' } })
    expect(await refusalOf(translate(await aMember(), shown))).toBe('notFound')
    double.serve(false)
    expect(await refusalOf(translate(learner, post))).toBe('translationOff')
    expect((await translatedPost(learner, post)).mayAsk).toBe(false)
    const asked = { ...open.place, order: 'newest', cursor: null } as const
    expect((await moduleForum({ ...nobody, locale: 'es' }, asked, noon)).forum.translates).toBe(
      false,
    )
  })
})

describe('a translation in a person’s words', () => {
  it('is the author’s or a facilitator’s, bears the name, and no machine replaces it', async () => {
    const forum = await aForum()
    const author = await aMember()
    const facilitator = await aFacilitator(forum.editionId)
    const post = await french(forum.id, author)
    const { source } = await translatedPost(author, post)
    const say = (viewer: Viewer, text: string, of = source) =>
      correctTranslation(aCtx(viewer), { post, source: of, text })
    expect(await refusalOf(say(nobody, 'x'))).toBe('signInFirst')
    expect(await refusalOf(say(await aMember(), 'x'))).toBe('forbidden')
    expect(await refusalOf(say(author, 'x', 'another'))).toBe('editedMeanwhile')
    await say(author, 'Olá, <b>mundo</b>')
    await say(facilitator, 'Olá a *todos*')
    await translate(await aMember(), post)
    expect((await translatedPost(nobody, post)).translation).toMatchObject({
      by: 'Filipa Facilita',
      html: '<p>Olá a <em>todos</em></p>',
    })
  })
})

it('a translation is stale once the post was changed, and gone with it', async () => {
  const forum = await aForum()
  const author = await aMember()
  const post = await french(forum.id, author)
  await translate(author, post)
  await editPost(aCtx(author), { post, version: '', body: 'Bonsoir à toutes et à tous.' })
  expect((await translatedPost(nobody, post)).translation).toBeNull()
  await translate(author, post)
  expect((await translatedPost(nobody, post)).translation?.html).toContain('Bonsoir')
  await deletePost(aCtx(author), { post })
  expect(await db.postTranslation.count({ where: { postId: post } })).toBe(0)
})
