import { queueLater } from '@/lib/mail/commands'
import type { LaterMail } from '@/lib/mail/schema'
import { db, transactOn } from '@/lib/platform/db'
import { followersAfter, postsOfMoment } from './followers-queries'
import { newsKind } from './mail-queries'
import { addressMark, momentMessageId } from './message-id'
import { mailAt } from './rules'

/** Subscribers whose mails are queued in one transaction: others can write between two. */
const batch = 200

/**
 * Queues the mails that tell of a moment of a forum, one for each person who gets every reply. What
 * they say, and whether they are still wanted, is decided when they go out; a person who follows
 * several forums gets one mail for the moment, whichever of them is told first.
 * @param clock gives the time at which a batch is queued
 */
export async function tellMoment(
  { forum, moment }: { forum: string; moment: Date },
  clock: () => Date,
): Promise<void> {
  const told = await postsOfMoment(forum, moment)
  if (!told) return
  let after: string | null = ''
  while (after !== null) {
    const from: string = after
    after = await transactOn(db, async (tx) => {
      const now = clock()
      const { people, next } = await followersAfter(tx, told, from, batch)
      const mails = people.map(({ address, name, locale }): LaterMail => ({
        kind: newsKind,
        uniqueKey: `${newsKind}:${moment.toISOString()}:${addressMark(address)}`,
        messageId: momentMessageId(moment, address),
        to: { address, name },
        locale,
        facts: { moment: moment.toISOString() },
        runAt: mailAt(moment, now),
      }))
      await queueLater(tx, mails, now)
      return next
    })
  }
}
