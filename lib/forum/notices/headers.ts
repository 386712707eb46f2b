import { env } from '@/lib/platform/env'
import type { MailHeaders } from '@/lib/mail/schema'

/** The name that our message ids and lists end in. */
const siteHost = (): string => new URL(env.BASE_URL).hostname

/** The page that a mail's link for ending leads to; showing it changes nothing. */
export const unsubscribePage = (locale: string, token: string): string =>
  `${env.BASE_URL}/${locale}/unsubscribe/${token}`

/** What a mail program's own button for ending sends its POST to (RFC 8058). */
export const oneClick = (token: string): MailHeaders => ({
  'List-Unsubscribe': `<${env.BASE_URL}/api/unsubscribe/${token}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/**
 * Keeps the mails of a thread together in the reader's mail program: each answers what he got of
 * the post before it, and all name the thread, even for one who began to follow it later.
 * @param answered the id of the mail that told this reader of the answered post, if one did
 */
export function threadHeaders(
  forumId: string,
  rootId: string,
  answered: string | null,
): MailHeaders {
  const thread = `<thread-${rootId}@${siteHost()}>`
  return {
    'In-Reply-To': answered ?? thread,
    References: answered ? `${thread} ${answered}` : thread,
    'List-Id': `<forum-${forumId}.${siteHost()}>`,
  }
}
