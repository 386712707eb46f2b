import type { WrittenMail } from '@/lib/mail/schema'
import { env } from '@/lib/platform/env'
import { threadPath } from '../rules'
import { linksOf } from './because'
import { listHeaders, threadHeaders } from './headers'
import { momentMessageId } from './message-id'
import { threadLetter, threadSubject } from './news-letters'
import type { News, NewsOfReader } from './news-queries'
import type { Reader } from './reader-queries'
import { momentOf } from './rules'
import { placesOf, threadWords, toldOf, type Told } from './told-queries'

/** About so many characters of the posts a mail may quote, shared by them. */
const quotedLength = 3_000
const longestQuote = 700

/** The mail that tells a reader of what is new in one thread; null when nothing of it is left. */
export async function writeThread(
  reader: Reader,
  { posts, forums }: NewsOfReader,
): Promise<WrittenMail | null> {
  const length = Math.min(longestQuote, Math.floor(quotedLength / posts.length))
  const told = await toldOf(posts, length)
  const shown = posts.filter(({ id }) => told.has(id))
  const [first] = shown
  const forum = first && forums.get(first.forum)
  if (!first || !forum) return null
  const words = (await threadWords([first.root])).get(first.root)
  const place = (await placesOf([forum], reader.locale)).get(forum.id)
  if (!words || !place) return null
  const path = threadPath(reader.locale, { ...place, thread: first.root }, first.number)
  const { headers, ...ways } = linksOf(reader, shown)
  const news = {
    ...ways,
    locale: reader.locale,
    module: place.title,
    edition: place.editionName,
    opening: words.opening,
    isThread: first.parentId === null,
    posts: shown.flatMap(({ id }) => told.get(id) ?? []),
    url: `${env.BASE_URL}${path}`,
  }
  const thread = {
    root: first.root,
    begunAt: words.begunAt,
    topic: asciiTopic(threadSubject(news)),
  }
  return {
    locale: reader.locale,
    toName: reader.name,
    ...threadLetter(news),
    headers: {
      ...threadHeaders(thread, answeredBy(reader, first, told.get(first.id))),
      ...listHeaders(`forum-${forum.id}`),
      ...headers,
    },
  }
}

/** The mail by which this reader was told of the post that is answered, if one was. */
function answeredBy(reader: Reader, { because }: News, told: Told | undefined): string | null {
  const answered = told?.answered
  if (!answered?.publishedAt || reader.authors.includes(answered.authorId)) return null
  if (answered.publishedAt < because.subscribedAt) return null
  return momentMessageId(momentOf(answered.publishedAt), reader.address)
}

/** Outlook compares the topic byte by byte; marks above letters would be encoded in many ways. */
const asciiTopic = (subject: string): string =>
  subject
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .trim() || 'Ponte'
