/**
 * A worker whose clock is ahead by so many minutes: queues the forums' mail that is due by then, and
 * sends it. A journey runs it beside its site, instead of waiting.
 */
import { forumMail } from '@/lib/forum/notices/mail-queries'
import { deliverMail } from '@/lib/mail/deliver'
import { configuredTransport } from '@/lib/mail/transport'
import { closeDatabase } from '@/lib/platform/db'
import { queueForumMail } from './queue-forum-mail'

const ahead = Number(process.argv[2])
const at = (minutes: number) => new Date(Date.now() + (ahead + minutes) * 60_000)

await queueForumMail(at(0))
await deliverMail({ transport: configuredTransport(), clock: () => at(2), writers: forumMail })
await closeDatabase()
