import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'
import { readCookie, writeCookie } from './cookies'

const name = 'ponte-guest'
const aYear = 365 * 24 * 60 * 60

const markOf = (authorId: string): Buffer =>
  createHmac('sha256', keyFor('guest-cookie')).update(authorId).digest()

/** The author as whom this browser has written as a guest, or null; signed, so it cannot be made up. */
export async function guestAuthor(): Promise<string | null> {
  const [authorId = '', mark = ''] = (await readCookie(name))?.split('.') ?? []
  const given = Buffer.from(mark, 'base64url')
  const right = markOf(authorId)
  const isOurs = given.length === right.length && timingSafeEqual(given, right)
  return authorId !== '' && isOurs ? authorId : null
}

/** Remembers in this browser as whom somebody wrote as a guest. Only in an action. */
export const keepGuestAuthor = (authorId: string): Promise<void> =>
  writeCookie(name, `${authorId}.${markOf(authorId).toString('base64url')}`, aYear)
