import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'

/** What the link of a mail opens: the subscription it came from, or all mail of an author. */
export type MailSubject = { kind: 'subscription' | 'author'; id: string }

const marks = { subscription: 's', author: 'a' } as const

const sign = (mark: string, id: Buffer): Buffer =>
  createHmac('sha256', keyFor('forum-mail-link')).update(mark).update(id).digest().subarray(0, 16)

/** A secret that is the same in every mail and nowhere kept: the id, signed. */
export function mailToken({ kind, id }: MailSubject): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return marks[kind] + Buffer.concat([bytes, sign(marks[kind], bytes)]).toString('base64url')
}

/** What a link opens; null when it is not ours. */
export function readMailToken(token: string): MailSubject | null {
  const bytes = Buffer.from(token.slice(1), 'base64url')
  const kind = (['subscription', 'author'] as const).find((one) => marks[one] === token[0])
  if (!kind || bytes.length !== 32) return null
  const [id, given] = [bytes.subarray(0, 16), bytes.subarray(16)]
  if (!timingSafeEqual(given, sign(marks[kind], id))) return null
  return { kind, id: id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }
}
