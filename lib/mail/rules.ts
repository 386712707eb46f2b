import { headerNames, type MailHeaders } from './schema'

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const domainLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i
// Control characters, the line separators among them, and what reorders the text around it.
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
const control = /\p{Cc}|\p{Zl}|\p{Zp}/u

/**
 * One plain ASCII address: no quotes, comments, lists or look-alike signs.
 * A domain in another script is written in its `xn--` form before it comes here.
 */
export function isMailAddress(text: string): boolean {
  const at = text.indexOf('@')
  if (at < 1 || at > 64 || text.length > 254) return false
  const labels = text.slice(at + 1).split('.')
  return (
    localPart.test(text.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label))
  )
}

/** A subject or a name as one line of at most 200 characters. */
export const oneLine = (text: string): string =>
  Array.from(text.replace(unseen, ' ').replace(/\s+/g, ' ').trim()).slice(0, 200).join('')

/** The name of the first header that may not go out, or null when all may. */
export function wrongHeader(headers: MailHeaders): string | null {
  const wrong = Object.entries(headers).find(
    ([name, value]) =>
      !(headerNames as readonly string[]).includes(name) ||
      typeof value !== 'string' ||
      value === '' ||
      control.test(value),
  )
  return wrong ? wrong[0] : null
}

const minutesUntilNextTry = [1, 5, 15, 60, 180, 360, 720, 720, 720, 720, 720, 720, 720, 720]

/**
 * When a mail that was not taken is tried again; null when it is given up,
 * which is after about four and a half days, as other mail servers do.
 * @param attempts how often it was tried, this time included
 */
export function nextTryAt(attempts: number, now: Date): Date | null {
  const minutes = minutesUntilNextTry[attempts - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}

/** What an SMTP server or the way to it answered. */
export type Refusal = { command?: string; responseCode?: number; message: string }

/**
 * Whether trying again is pointless: the server knows no such recipient. A fault of ours
 * (password, sender, certificate) is tried again, and so is a full mailbox (552).
 */
export const isFinal = (refusal: Refusal): boolean =>
  refusal.command === 'RCPT TO' &&
  refusal.responseCode !== undefined &&
  refusal.responseCode >= 500 &&
  refusal.responseCode !== 552

/** After so many mails that came back, an address gets no more until it is confirmed again. */
export const bouncesUntilPause = 3

/** Days that the text of a mail is kept after it went out or was given up. */
export const daysTextIsKept = 30

/** Mail that was settled before this instant loses its text. */
export const textIsKeptSince = (now: Date): Date =>
  new Date(now.getTime() - daysTextIsKept * 24 * 60 * 60_000)

/** A file name that sorts by the time of queueing and stays the same when the mail is sent again. */
export const fileName = (mail: { id: string; queuedAt: Date }): string =>
  `${mail.queuedAt.toISOString().replace(/[:.-]/g, '')}-${mail.id}.eml`
