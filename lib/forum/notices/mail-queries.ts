import * as z from 'zod'
import type { MailWriter, MailWriters } from '@/lib/mail/schema'
import { writeDigest } from './digest-mail-queries'
import { newsFor } from './news-queries'
import { readerAt, type Reader } from './reader-queries'
import { lastMoment, spanOf, type Span } from './rules'
import { writeThread } from './thread-mail-queries'

/** The kinds of mail that tell of posts. */
export const newsKind = 'forum.news'
export const digestKind = 'forum.digest'

const moments = z.array(z.object({ moment: z.coerce.date() }))
const spans = z.array(z.object({ since: z.coerce.date(), until: z.coerce.date() }))

/** Whether a moment is told by a mail of its own: a summary tells what came after it was chosen. */
const isToldAtOnce = ({ choice }: Reader, moment: Date): boolean =>
  choice.rhythm === 'every' ||
  (choice.rhythm !== 'none' && choice.chosenAt !== null && moment <= lastMoment(choice.chosenAt))

const writeNews: MailWriter = async ({ to, facts }) => {
  const reader = await readerAt(to.address)
  if (!reader) return null
  const told = moments
    .parse(facts)
    .flatMap(({ moment }) => (isToldAtOnce(reader, moment) ? [spanOf(moment)] : []))
  return write(reader, told)
}

const writeSummary: MailWriter = async ({ to, facts }) => {
  const reader = await readerAt(to.address)
  return reader && reader.choice.rhythm !== 'none' ? write(reader, spans.parse(facts)) : null
}

/** One thread is told as what it is, so that its mails stay together; several as a summary. */
async function write(reader: Reader, told: readonly Span[]) {
  if (told.length === 0) return null
  const news = await newsFor(reader, told)
  const threads = new Set(news.posts.map(({ root }) => root))
  if (threads.size === 0) return null
  return threads.size === 1 && news.posts.length <= mostQuoted
    ? writeThread(reader, news)
    : writeDigest(reader, news)
}

/** Posts that a mail of one thread quotes; more are summed up. */
const mostQuoted = 10

/** Who writes the forums' mail when it goes out. */
export const forumMail: MailWriters = { [newsKind]: writeNews, [digestKind]: writeSummary }
