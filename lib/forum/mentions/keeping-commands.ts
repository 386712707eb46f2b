import { defaultLocale } from '@/lib/i18n/locales'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { memberAuthor } from '../authors/commands'
import { mentionsPerHour, mostMentions } from './schema'

type Calling = { post: string; author: string }

/**
 * Keeps whom a post calls now; who is called no more is forgotten. They hear of it as they hear of
 * everything: when the post is told, in one mail with whatever else it tells, until they end that.
 * @throws Invalid when a post calls many
 * @throws Conflict `tooManyMentions` when its writer called many within the hour
 */
export async function keepMentions(
  tx: Tx,
  { post: postId, author }: Calling,
  accounts: readonly string[],
  now: Date,
): Promise<void> {
  if (accounts.length > mostMentions)
    throw new Invalid(
      { body: { code: 'tooManyNames', values: { max: mostMentions } } },
      'invalidForm',
    )
  await tx.postMention.deleteMany({ where: { postId, accountId: { notIn: [...accounts] } } })
  const held = await tx.postMention.findMany({ where: { postId }, select: { accountId: true } })
  const known = new Set(held.map(({ accountId }) => accountId))
  const called = accounts.filter((id) => !known.has(id))
  if (called.length === 0) return
  const since = new Date(now.getTime() - 3_600_000)
  const lately = await tx.postMention.count({
    where: { mentionedAt: { gt: since }, post: { authorId: author } },
  })
  if (lately + called.length > mentionsPerHour)
    throw new Conflict('tooManyMentions', { max: mentionsPerHour })
  await tx.postMention.createMany({
    data: called.map((accountId) => ({ postId, accountId, mentionedAt: now })),
  })
  await hearOfMentions(tx, called, now)
}

/** Gives who is called for the first time the subscription that he can end; what he ended stays so. */
async function hearOfMentions(tx: Tx, accounts: readonly string[], now: Date): Promise<void> {
  const people = await tx.account.findMany({
    where: { id: { in: [...accounts] } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, country: true, locale: true },
  })
  for (const { locale, ...person } of people) {
    const authorId = await memberAuthor(tx, person, now)
    await tx.subscription.upsert({
      where: { authorId_scope_scopeId: { authorId, scope: 'mention', scopeId: authorId } },
      update: {},
      create: {
        ...{ id: newId(), authorId, scope: 'mention', scopeId: authorId },
        ...{ locale: locale || defaultLocale, subscribedAt: now, endedAt: null },
      },
    })
  }
}
