import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { queueLater } from '@/lib/mail/commands'
import type { LaterMail } from '@/lib/mail/schema'
import { db, transactOn, type Tx } from '@/lib/platform/db'
import { nextDigestAt } from '../subscriptions/rules'
import { isRhythm } from '../subscriptions/schema'
import { dueDigests, type DueDigest } from './due-queries'
import { digestKind } from './mail-queries'
import { addressMark } from './message-id'
import { lastMoment } from './rules'

/** People whose summaries are queued in one transaction: others can write between two. */
const batch = 200

/**
 * Queues the summaries that are due. Each takes in everything since the one before it, so that a
 * worker that was down for days makes one, and tells nothing twice; where nothing is new there is
 * none. What it says, and whether it is still wanted, is decided when it goes out.
 */
export async function queueDigests(clock: () => Date): Promise<void> {
  for (let due = batch; due === batch;) due = await transactOn(db, (tx) => queueBatch(tx, clock()))
}

async function queueBatch(tx: Tx, now: Date): Promise<number> {
  const until = lastMoment(now)
  const due = await dueDigests(tx, now, until, batch)
  const mine = await claim(tx, due, until, now)
  const mails = due
    .filter(({ author, hasNews }) => hasNews && mine.has(author))
    .flatMap((one) => asMail(one, until) ?? [])
  await queueLater(tx, mails, now)
  return due.length
}

/** Of two workers one moves a person's next summary on, and queues this one. */
async function claim(
  tx: Tx,
  due: readonly DueDigest[],
  until: Date,
  now: Date,
): Promise<ReadonlySet<string>> {
  const mine = new Set<string>()
  const groups = new Map(due.map((one) => [`${one.rhythm} ${one.timeZone}`, one]))
  for (const { rhythm, timeZone } of groups.values()) {
    const next = isRhythm(rhythm) ? nextDigestAt(rhythm, timeZone, now) : null
    const ids = due
      .filter((one) => one.rhythm === rhythm && one.timeZone === timeZone)
      .map(({ author }) => author)
    const claimed = await tx.mailChoice.updateManyAndReturn({
      where: { authorId: { in: ids }, rhythm, timeZone, nextDigestAt: { lte: now } },
      data: { nextDigestAt: next, toldUntil: until },
      select: { authorId: true },
    })
    for (const { authorId } of claimed) mine.add(authorId)
  }
  return mine
}

function asMail(
  { author, address, name, locale, since }: DueDigest,
  until: Date,
): LaterMail | null {
  if (!address || since >= until) return null
  const span = { since: since.toISOString(), until: until.toISOString() }
  return {
    kind: digestKind,
    uniqueKey: `${digestKind}:${author}:${span.since}:${addressMark(address)}`,
    to: { address, name },
    locale: isLocale(locale) ? locale : defaultLocale,
    facts: span,
  }
}
