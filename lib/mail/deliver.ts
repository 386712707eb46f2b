import { newId } from '@/lib/platform/ids'
import { log } from '@/lib/platform/log'
import { recordBounce } from './bounce-commands'
import { gather, leaseMails, markNotSent, markSent, markWithdrawn } from './outbox-commands'
import { sentSince } from './outbox-queries'
import { isFinal, nextTryAt, oneLine, wrongHeader, type Refusal } from './rules'
import type { MailToSend, MailWriters, Transport } from './schema'

type Delivery = {
  transport: Transport
  clock: () => Date
  /** By kind; the others were written when they were queued. */
  writers?: MailWriters
  /** Mails that all workers together may send within a minute; as many as they can when absent. */
  perMinute?: number | undefined
  /** Ends the step after the mails in hand. */
  signal?: AbortSignal
}

export type Delivered = { sent: number; putOff: number; givenUp: number; withdrawn: number }

/** Mails sent side by side, and mails that one step sends at most. */
const lanes = 5
const mailsAStep = 100

/**
 * One step of the worker: sends what is due. A mail that the server took and that could not be
 * noted as sent (the process was killed in between) goes out again under the same Message-ID.
 */
export async function deliverMail(delivery: Delivery): Promise<Delivered> {
  const worker = newId()
  const delivered: Delivered = { sent: 0, putOff: 0, givenUp: 0, withdrawn: 0 }
  for (let taken = 0; taken < mailsAStep && !delivery.signal?.aborted;) {
    const room = await roomNow(delivery)
    const mails = room > 0 ? await leaseMails(worker, room, delivery.clock()) : []
    if (mails.length === 0) break
    taken += mails.length
    const fates = await Promise.all(mails.map((mail) => deliverOne(worker, mail, delivery)))
    for (const fate of fates) delivered[fate] += 1
  }
  return delivered
}

/** How many mails may go out now. */
async function roomNow({ perMinute, clock }: Delivery): Promise<number> {
  if (perMinute === undefined) return lanes
  const minuteAgo = new Date(clock().getTime() - 60_000)
  return Math.min(lanes, perMinute - (await sentSince(minuteAgo)))
}

async function deliverOne(
  worker: string,
  mail: MailToSend,
  delivery: Delivery,
): Promise<keyof Delivered> {
  const { transport, clock } = delivery
  try {
    const written = mail.facts === null ? mail : await writeNow(worker, mail, delivery)
    if (!written) {
      await markWithdrawn(worker, mail, clock())
      return 'withdrawn'
    }
    await transport.send(written)
  } catch (error) {
    return putOff(worker, mail, asRefusal(error), clock())
  }
  await markSent(worker, mail, clock())
  return 'sent'
}

async function writeNow(
  worker: string,
  mail: MailToSend,
  { writers, clock }: Delivery,
): Promise<MailToSend | null> {
  const write = writers?.[mail.kind]
  if (!write) throw new Error(`nobody writes mails of the kind ${mail.kind}`)
  const facts = await gather(worker, mail, clock())
  const written = await write({ to: mail.to, facts }, clock())
  if (!written) return null
  const { toName, html = null, headers = {}, ...words } = written
  const wrong = wrongHeader(headers)
  if (wrong !== null) throw new Error(`mail ${mail.kind}: header ${wrong} may not go out`)
  const to = { ...mail.to, ...(toName && { name: oneLine(toName) }) }
  return { ...mail, ...words, subject: oneLine(words.subject), to, html, headers }
}

async function putOff(
  worker: string,
  mail: MailToSend,
  refusal: Refusal & { error: unknown },
  now: Date,
): Promise<keyof Delivered> {
  const nextTry = isFinal(refusal) ? null : nextTryAt(mail.attempts + 1, now)
  await markNotSent(worker, mail, refusal.message, nextTry, now)
  const facts = {
    mailId: mail.id,
    kind: mail.kind,
    attempts: mail.attempts + 1,
    err: refusal.error,
  }
  if (isFinal(refusal)) await recordBounce(mail, refusal.message, now)
  if (nextTry) log.warn({ ...facts, nextTry }, 'mail put off')
  else log.error(facts, 'mail given up')
  return nextTry ? 'putOff' : 'givenUp'
}

const asRefusal = (error: unknown): Refusal & { error: unknown } =>
  error instanceof Error
    ? {
        error,
        message: error.message || error.name,
        ...('command' in error && typeof error.command === 'string'
          ? { command: error.command }
          : {}),
        ...('responseCode' in error && typeof error.responseCode === 'number'
          ? { responseCode: error.responseCode }
          : {}),
      }
    : { error, message: String(error) }
