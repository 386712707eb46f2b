import { newId } from '@/lib/platform/ids'
import { log } from '@/lib/platform/log'
import { leaseMails, markNotSent, markSent } from './outbox-commands'
import { isFinal, nextTryAt, type Refusal } from './rules'
import type { MailToSend, Transport } from './schema'

type Delivery = {
  transport: Transport
  clock: () => Date
  /** Ends the step after the mails in hand. */
  signal?: AbortSignal
}

export type Delivered = { sent: number; putOff: number; givenUp: number }

/** Mails sent side by side, and mails that one step sends at most. */
const lanes = 4
const mailsAStep = 100

/**
 * One step of the worker: sends what is due. A mail that the server took and that could not be
 * noted as sent (the process was killed in between) goes out again under the same Message-ID.
 */
export async function deliverMail({ transport, clock, signal }: Delivery): Promise<Delivered> {
  const worker = newId()
  const delivered: Delivered = { sent: 0, putOff: 0, givenUp: 0 }
  for (let taken = 0; taken < mailsAStep && !signal?.aborted;) {
    const mails = await leaseMails(worker, lanes, clock())
    if (mails.length === 0) break
    taken += mails.length
    const fates = await Promise.all(mails.map((mail) => deliverOne(worker, mail, transport, clock)))
    for (const fate of fates) delivered[fate] += 1
  }
  return delivered
}

async function deliverOne(
  worker: string,
  mail: MailToSend,
  transport: Transport,
  clock: () => Date,
): Promise<keyof Delivered> {
  const refusal = await transport.send(mail).then(() => null, asRefusal)
  if (refusal === null) {
    await markSent(worker, mail, clock())
    return 'sent'
  }
  const now = clock()
  const nextTry = isFinal(refusal) ? null : nextTryAt(mail.attempts + 1, now)
  await markNotSent(worker, mail, refusal.message, nextTry, now)
  const facts = {
    mailId: mail.id,
    kind: mail.kind,
    attempts: mail.attempts + 1,
    err: refusal.error,
  }
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
