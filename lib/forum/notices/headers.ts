import { env } from '@/lib/platform/env'
import type { MailHeaders } from '@/lib/mail/schema'
import { threadMessageId } from './message-id'

/** The page that a mail's link for ending leads to; showing it changes nothing. */
export const unsubscribePage = (locale: string, token: string): string =>
  `${env.BASE_URL}/${locale}/unsubscribe/${token}`

/** What a mail program's own button for ending sends its POST to (RFC 8058). */
export const oneClick = (token: string): MailHeaders => ({
  'List-Unsubscribe': `<${env.BASE_URL}/api/unsubscribe/${token}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** What says that many people get such mails, and of which list this one is (RFC 2919). */
export const listHeaders = (list: string): MailHeaders => ({
  'List-Id': `<${list}.${new URL(env.BASE_URL).hostname}>`,
  Precedence: 'list',
})

/** Milliseconds between 1601, where Windows counts from, and 1970. */
const windowsEpochMs = 11_644_473_600_000n

/** A conversation as Outlook knows it: when it began, and its id. */
export function threadIndex(root: string, begunAt: Date): string {
  const ticks = (BigInt(begunAt.getTime()) + windowsEpochMs) * 10_000n
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(ticks)
  // Of the time the six highest bytes, of which the first is always 1.
  return Buffer.concat([
    time.subarray(0, 6),
    Buffer.from(root.replaceAll('-', ''), 'hex'),
  ]).toString('base64')
}

type Thread = { root: string; begunAt: Date; topic: string }

/**
 * Keeps the mails of a thread together in the reader's mail program: each answers what he got of
 * the post before it, and all name the thread, even for one who began to follow it later.
 * @param answered the id of the mail that told this reader of the answered post, if one did
 */
export function threadHeaders(thread: Thread, answered: string | null): MailHeaders {
  const id = threadMessageId(thread.root)
  return {
    'In-Reply-To': answered ?? id,
    References: answered ? `${id} ${answered}` : id,
    'Thread-Topic': thread.topic,
    'Thread-Index': threadIndex(thread.root, thread.begunAt),
  }
}
