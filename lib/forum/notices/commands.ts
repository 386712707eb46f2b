import { createHash } from 'node:crypto'
import { plainText } from '@/lib/markdown/excerpt'
import { queueMail } from '@/lib/mail/commands'
import { db, transactOn, type Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { threadPath } from '../rules'
import { newMailLink } from '../subscriptions/mail-link-commands'
import { excerptOf } from './excerpt'
import { oneClick, threadHeaders, unsubscribePage } from './headers'
import { postLetter } from './letters'
import { newsOf, type News } from './news-queries'
import { subscribersAfter, type Subscriber } from './subscribers-queries'

/** Subscribers whose mails are written in one transaction: others can write between two. */
const batch = 50
const excerptLength = 700

type Scope = 'forum' | 'thread'

/**
 * Writes the mails that tell of a post: one for each person who follows its forum or its thread and
 * may still read it, never for the author. A second run writes only what is missing.
 * @param clock gives the time at which a batch is written
 */
export async function notifySubscribers(postId: string, clock: () => Date): Promise<void> {
  // Who follows both is told as one who follows the forum: ending that ends both.
  for (const scope of ['forum', 'thread'] as const) {
    let after: string | null = ''
    while (after !== null) {
      const from: string = after
      after = await transactOn(db, (tx) => notifyBatch(tx, postId, scope, from, clock()))
    }
  }
}

async function notifyBatch(
  tx: Tx,
  postId: string,
  scope: Scope,
  after: string,
  now: Date,
): Promise<string | null> {
  const news = await newsOf(tx, postId)
  if (!news) return null
  const scopeId = scope === 'forum' ? news.forum.id : news.root.id
  const followed = { scope, scopeId, since: news.publishedAt }
  const { subscribers, next } = await subscribersAfter(tx, news.forum, followed, after, batch)
  const others = subscribers.filter(
    (one) => one.author !== news.author.id && one.address !== news.author.address,
  )
  const sent = await mailsOf(tx, news, others)
  for (const one of others) {
    if (!sent.has(mailKey(news.id, one.address))) await tell(tx, news, one, scope, sent, now)
  }
  return next
}

/** One mail for each person and post, at whatever address and for whatever reason. */
const mailKey = (post: string, address: string): string =>
  `forum.post:${post}:${createHash('sha256').update(address).digest('base64url').slice(0, 22)}`

/** The mails that these people got of this post and of the one that it answers, by their keys. */
async function mailsOf(
  tx: Tx,
  news: News,
  people: readonly Subscriber[],
): Promise<Map<string, string>> {
  const posts = news.parentId ? [news.id, news.parentId] : [news.id]
  const keys = people.flatMap(({ address }) => posts.map((post) => mailKey(post, address)))
  const mails = await tx.mail.findMany({
    where: { uniqueKey: { in: keys } },
    select: { uniqueKey: true, messageId: true },
  })
  return new Map(mails.map(({ uniqueKey, messageId }) => [uniqueKey, messageId]))
}

async function tell(
  tx: Tx,
  news: News,
  to: Subscriber,
  because: Scope,
  sent: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const token = await newMailLink(tx, to.subscription, now)
  const answered = news.parentId && sent.get(mailKey(news.parentId, to.address))
  const place = { edition: news.place.edition, module: news.place.module, thread: news.root.id }
  const words = postLetter({
    locale: to.locale,
    module: news.place.titleIn(to.locale),
    edition: news.place.nameIn(to.locale),
    author: news.author.name,
    isThread: news.parentId === null,
    opening: plainText(news.root.body, 60),
    excerpt: excerptOf(news.body, excerptLength),
    language: news.language,
    url: `${env.BASE_URL}${threadPath(to.locale, place, news.number)}`,
    because,
    unsubscribeUrl: unsubscribePage(to.locale, token),
  })
  await queueMail(
    tx,
    {
      kind: 'forum.post',
      uniqueKey: mailKey(news.id, to.address),
      to: { address: to.address, name: to.name },
      locale: to.locale,
      ...words,
      headers: {
        ...threadHeaders(news.forum.id, news.root.id, answered || null),
        ...oneClick(token),
      },
    },
    now,
  )
}
