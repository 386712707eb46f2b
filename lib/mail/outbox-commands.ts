import { db, transactOn } from '@/lib/platform/db'
import type { Mail } from '@/prisma/generated/sqlite/client'
import { oneLine, textIsKeptSince } from './rules'
import type { MailHeaders, MailToSend } from './schema'

const leaseMinutes = 10

/**
 * Takes up to `limit` mails that are due, for this worker alone. A lease outlives the longest
 * sending, so another worker takes the mail over only when this one died.
 */
export async function leaseMails(worker: string, limit: number, now: Date): Promise<MailToSend[]> {
  const due = await db.mail.findMany({
    where: isFree(now),
    orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    take: limit * 4,
    select: { id: true, toAddress: true },
  })
  // One for each person: what else is due to him may go out in the same mail.
  const firsts = due.filter(
    (row, at) => due.findIndex((one) => one.toAddress === row.toAddress) === at,
  )
  const mine = await db.mail.updateManyAndReturn({
    where: { ...isFree(now), id: { in: firsts.slice(0, limit).map(({ id }) => id) } },
    data: { leasedUntil: new Date(now.getTime() + leaseMinutes * 60_000), leasedBy: worker },
  })
  return mine.map(toSend)
}

/** A mail that is due and that no worker holds. */
const isFree = (now: Date) => ({
  sentAt: null,
  failedAt: null,
  withdrawnAt: null,
  runAt: { lte: now },
  OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }],
})

const toSend = (row: Mail): MailToSend => ({
  id: row.id,
  kind: row.kind,
  messageId: row.messageId,
  to: { address: row.toAddress, ...(row.toName ? { name: row.toName } : {}) },
  locale: row.locale,
  subject: row.subject,
  text: row.text,
  html: row.html,
  headers: JSON.parse(row.headers) as MailHeaders,
  facts: row.facts === null ? null : (JSON.parse(row.facts) as unknown[]),
  queuedAt: row.queuedAt,
  attempts: row.attempts,
})

/**
 * Puts what else is due to this person, of the same kind and held by nobody, into one mail.
 * @returns the facts of all of them
 */
export async function gather(worker: string, mail: MailToSend, now: Date): Promise<unknown[]> {
  const facts = [...(mail.facts ?? [])]
  const alike = { kind: mail.kind, toAddress: mail.to.address, facts: { not: null } }
  const others = { ...isFree(now), ...alike, id: { not: mail.id } }
  if ((await db.mail.count({ where: others })) === 0) return facts
  return transactOn(db, async (tx) => {
    const taken = await tx.mail.updateManyAndReturn({
      where: others,
      data: { withdrawnAt: now, lastError: `went out with ${mail.messageId}` },
      select: { facts: true },
    })
    const all = taken.flatMap((row) => JSON.parse(row.facts ?? '[]') as unknown[])
    const together = [...facts, ...all]
    await tx.mail.updateMany({
      where: { id: mail.id, leasedBy: worker },
      data: { facts: JSON.stringify(together) },
    })
    return together
  })
}

/** Notes that a mail is no longer wanted; it stays, so that it is not queued again. */
export async function markWithdrawn(worker: string, mail: MailToSend, now: Date): Promise<void> {
  await db.mail.updateMany({
    where: { id: mail.id, leasedBy: worker },
    data: { withdrawnAt: now, leasedUntil: null, leasedBy: null },
  })
}

/** Notes that a mail was taken by the server. */
export async function markSent(worker: string, mail: MailToSend, now: Date): Promise<void> {
  await db.mail.updateMany({
    where: { id: mail.id, leasedBy: worker },
    data: {
      sentAt: now,
      attempts: mail.attempts + 1,
      leasedUntil: null,
      leasedBy: null,
      lastError: null,
    },
  })
}

/** Notes why a mail was not taken, and when it is tried again; `nextTry` null gives it up. */
export async function markNotSent(
  worker: string,
  mail: MailToSend,
  error: string,
  nextTry: Date | null,
  now: Date,
): Promise<void> {
  await db.mail.updateMany({
    where: { id: mail.id, leasedBy: worker },
    data: {
      attempts: mail.attempts + 1,
      leasedUntil: null,
      leasedBy: null,
      lastError: oneLine(error),
      ...(nextTry ? { runAt: nextTry } : { failedAt: now }),
    },
  })
}

/**
 * Empties what old mails said; that they went out, and to whom, stays.
 * @returns how many were emptied
 */
export async function emptyOldMails(now: Date): Promise<number> {
  const before = { lt: textIsKeptSince(now) }
  const { count } = await db.mail.updateMany({
    where: {
      AND: [
        { OR: [{ text: { not: '' } }, { facts: { not: null } }] },
        { OR: [{ sentAt: before }, { failedAt: before }, { withdrawnAt: before }] },
      ],
    },
    data: { subject: '', text: '', html: null, toName: null, headers: '{}', facts: null },
  })
  return count
}
