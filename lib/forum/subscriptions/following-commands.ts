import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { SubscriptionScope } from './schema'

/** What is followed: a forum, a thread by its first post, or news of the author's own posts. */
export type Followed = { scope: SubscriptionScope; scopeId: string }

/** Follows from now on, in the viewer's language; what was ended begins again. */
export async function follow(tx: Tx, author: string, followed: Followed, ctx: Ctx): Promise<void> {
  const begun = { locale: ctx.viewer.locale, subscribedAt: ctx.now, endedAt: null }
  await tx.subscription.upsert({
    where: { authorId_scope_scopeId: { authorId: author, ...followed } },
    update: begun,
    create: { id: newId(), authorId: author, ...followed, ...begun },
  })
}

/** Notes the language in which a guest hears of his own posts; what he ended stays ended. */
export async function hearOfOwnPosts(tx: Tx, author: string, ctx: Ctx): Promise<string> {
  const locale = ctx.viewer.locale
  const { id } = await tx.subscription.upsert({
    where: { authorId_scope_scopeId: { authorId: author, scope: 'own', scopeId: author } },
    update: { locale },
    create: {
      id: newId(),
      authorId: author,
      scope: 'own',
      scopeId: author,
      locale,
      subscribedAt: ctx.now,
      endedAt: null,
    },
    select: { id: true },
  })
  return id
}
