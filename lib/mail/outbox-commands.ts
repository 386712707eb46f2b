import { db } from '@/lib/platform/db'
import { oneLine, textIsKeptSince } from './rules'
import type { MailHeaders, MailToSend } from './schema'

const leaseMinutes = 10

/**
 * Takes up to `limit` mails that are due, for this worker alone. A lease outlives the longest
 * sending, so another worker takes the mail over only when this one died.
 */
export async function leaseMails(worker: string, limit: number, now: Date): Promise<MailToSend[]> {
  const free = {
    sentAt: null,
    failedAt: null,
    runAt: { lte: now },
    OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }],
  }
  const due = await db.mail.findMany({
    where: free,
    orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    take: limit,
  })
  const leasedUntil = new Date(now.getTime() + leaseMinutes * 60_000)
  const mine: MailToSend[] = []
  for (const row of due) {
    const { count } = await db.mail.updateMany({
      where: { ...free, id: row.id },
      data: { leasedUntil, leasedBy: worker },
    })
    if (count === 0) continue
    mine.push({
      id: row.id,
      kind: row.kind,
      messageId: row.messageId,
      to: { address: row.toAddress, ...(row.toName ? { name: row.toName } : {}) },
      locale: row.locale,
      subject: row.subject,
      text: row.text,
      html: row.html,
      headers: JSON.parse(row.headers) as MailHeaders,
      queuedAt: row.queuedAt,
      attempts: row.attempts,
    })
  }
  return mine
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
    where: { text: { not: '' }, OR: [{ sentAt: before }, { failedAt: before }] },
    data: { subject: '', text: '', html: null, toName: null, headers: '{}' },
  })
  return count
}
