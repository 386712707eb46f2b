import { requireAccount } from '@/lib/accounts/policy'
import { rendererVersion } from '@/lib/markdown/plugins'
import { renderPost } from '@/lib/markdown/render'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { reader, type Tx } from '@/lib/platform/db'
import { Conflict, Forbidden } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { takeTurn, type Limit } from '@/lib/platform/rate-limit'
import { maxPostLength } from '../schema'
import { siteProvider, translateMarkdown } from './provider'
import { translatable } from './queries'
import type { CorrectTranslationInput, TranslatePostInput } from './schema'

/** Somebody who reads a long thread asks for less; the provider may cost money. */
const ofPerson: Limit = { most: 40, seconds: 3_600 }
const ofSite: Limit = { most: 3_000, seconds: 24 * 3_600 }

/**
 * Has a post translated into the viewer's language by the site's provider, for everybody who may
 * read it. The provider is asked before the transaction; what a person wrote stays.
 * @throws Conflict when there is no provider, it fails, too much was asked, or the post changed
 */
export async function translatePost(ctx: Ctx, input: TranslatePostInput): Promise<null> {
  const { viewer } = ctx
  const post = await translatable(reader, viewer, input.post)
  const account = requireAccount(viewer)
  const provider = siteProvider()
  if (!provider || post.language === viewer.locale) throw new Conflict('translationOff')
  await take(`translate:${account.id}`, ofPerson, ctx.now)
  await take('translate', ofSite, ctx.now)
  const { body: from, language, source } = post
  const body = (await translateMarkdown(provider, from, language, viewer.locale)).slice(
    0,
    maxPostLength,
  )
  const html = renderPost(body)
  return runCommand(ctx, { name: 'forum.translatePost', input }, async (tx) => {
    const now = await translatable(tx, viewer, input.post)
    if (now.source !== source) throw new Conflict('editedMeanwhile')
    const where = { postId: post.id, language: viewer.locale, sourceHash: source }
    if ((await tx.postTranslation.count({ where })) === 0)
      await keep(tx, ctx, { post: post.id, source, body, html, accountId: null })
    return null
  })
}

/**
 * Puts what a post says into the viewer's language in a person's words, under his name.
 * @throws Forbidden when he neither wrote the post nor moderates its forum
 * @throws Conflict `editedMeanwhile` when it no longer says what he read
 */
export async function correctTranslation(ctx: Ctx, input: CorrectTranslationInput): Promise<null> {
  const html = renderPost(input.text)
  return runCommand(ctx, { name: 'forum.correctTranslation', input }, async (tx) => {
    const post = await translatable(tx, ctx.viewer, input.post)
    const { id: accountId } = requireAccount(ctx.viewer)
    if (!post.mayCorrect) throw new Forbidden()
    if (post.source !== input.source) throw new Conflict('editedMeanwhile')
    await keep(tx, ctx, { post: post.id, source: post.source, body: input.text, html, accountId })
    return null
  })
}

type Kept = { post: string; source: string; body: string; html: string; accountId: string | null }

async function keep(tx: Tx, { viewer, now }: Ctx, kept: Kept): Promise<void> {
  const { post: postId, source: sourceHash, body, html, accountId } = kept
  const said = { sourceHash, body, html, accountId, rendererVersion, translatedAt: now }
  const key = { postId, language: viewer.locale }
  await tx.postTranslation.upsert({
    where: { postId_language: key },
    update: said,
    create: { id: newId(), ...key, ...said },
  })
}

async function take(key: string, limit: Limit, now: Date): Promise<void> {
  const turn = await takeTurn(key, limit, now)
  if (!turn.allowed) throw new Conflict('translationsSpent')
}
