import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'

const sign = (forum: string, shown: string): Buffer =>
  createHmac('sha256', keyFor('forum-form')).update(`${forum} ${shown}`).digest().subarray(0, 16)

/** Says, so that nobody else can, when a forum's form was shown; goes into a hidden field. */
export function newStamp(forum: string, now: Date): string {
  const shown = now.getTime().toString(36)
  return `${shown}.${sign(forum, shown).toString('base64url')}`
}

/** When the form was shown; null when the stamp is not ours or of another forum. */
export function shownAt(stamp: string, forum: string): Date | null {
  const [shown = '', signature = ''] = stamp.split('.')
  const given = Buffer.from(signature, 'base64url')
  const right = sign(forum, shown)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return new Date(parseInt(shown, 36))
}
