import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { queueMail } from '@/lib/mail/commands'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/ids'
import { postLink } from '../guests/post-link'
import { placeOf } from '../place-queries'
import { modulePath, threadPath } from '../rules'
import { mailToken } from '../subscriptions/mail-token'
import { excerptOf } from './excerpt'
import { oneClick, unsubscribePage } from './headers'
import { decisionLetter } from './letters'

const excerptLength = 700

/**
 * Mails an author what was decided on his post: a member, or a guest who confirmed his address;
 * the others see it where they see their posts. Nobody who ended such mails gets one.
 * @param reason why the post was refused; null when it is shown now
 */
export const tellOfDecision = (
  tx: Tx,
  postId: string,
  reason: string | null,
  now: Date,
): Promise<void> => tellAuthor(tx, postId, reason === null ? 'approve' : 'refuse', reason, now)

/** Mails an author in the same way that his post was removed, and why; called while its text is there. */
export const tellOfRemoval = (tx: Tx, postId: string, reason: string, now: Date): Promise<void> =>
  tellAuthor(tx, postId, 'remove', reason, now)

async function tellAuthor(
  tx: Tx,
  postId: string,
  decision: 'approve' | 'refuse' | 'remove',
  reason: string | null,
  now: Date,
): Promise<void> {
  const post = await tx.post.findUniqueOrThrow({ where: { id: postId }, select })
  const { author, forum } = post
  const address = author.account?.email ?? (author.emailProvenAt && author.email)
  if (!address) return
  const own = await ownNews(tx, author.id, author.account?.locale, now)
  if (own.endedAt) return
  const { locale } = own
  const place = await placeOf(tx, forum)
  const token = mailToken({ kind: 'subscription', id: own.id })
  const path = post.number
    ? threadPath(locale, { ...place, thread: post.rootId }, post.number)
    : `${modulePath(locale, place)}#forum`
  const words = decisionLetter({
    locale,
    module: place.titleIn(locale),
    edition: place.nameIn(locale),
    body: excerptOf(post.body, excerptLength),
    language: post.language,
    url: `${env.BASE_URL}${path}`,
    unsubscribeUrl: unsubscribePage(locale, token),
    decision,
    reason,
    postUrl:
      author.kind === 'guest' && decision !== 'remove' ? postLink(locale, postId, author.id) : null,
  })
  await queueMail(
    tx,
    {
      kind: 'forum.decision',
      uniqueKey: decision === 'remove' ? `forum.removal:${postId}` : `forum.decision:${postId}`,
      to: { address, name: author.account?.name ?? author.name },
      locale,
      ...words,
      headers: oneClick(token),
    },
    now,
  )
}

const select = {
  rootId: true,
  number: true,
  body: true,
  language: true,
  forum: { select: { editionId: true, moduleId: true } },
  author: {
    select: {
      id: true,
      kind: true,
      name: true,
      email: true,
      emailProvenAt: true,
      account: { select: { email: true, name: true, locale: true } },
    },
  },
} as const

/** The author's subscription to news of his own posts; made when a member is first held. */
async function ownNews(
  tx: Tx,
  author: string,
  locale: string | undefined,
  now: Date,
): Promise<{ id: string; endedAt: Date | null; locale: Locale }> {
  const own = await tx.subscription.upsert({
    where: { authorId_scope_scopeId: { authorId: author, scope: 'own', scopeId: author } },
    update: {},
    create: {
      id: newId(),
      authorId: author,
      scope: 'own',
      scopeId: author,
      locale: locale ?? defaultLocale,
      subscribedAt: now,
      endedAt: null,
    },
    select: { id: true, endedAt: true, locale: true },
  })
  const said = locale ?? own.locale
  return { ...own, locale: isLocale(said) ? said : defaultLocale }
}
