import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/platform/env'
import { keyFor } from '@/lib/platform/secret'

const mark = (id: string) =>
  createHmac('sha256', keyFor('invitation')).update(id).digest().subarray(0, 16)

/**
 * The words of an invitation's link. They can be made again at any time, so the letter is written
 * when it goes out; they only show an invitation, and enrol nobody.
 */
export const invitationToken = (id: string): string => `${id}.${mark(id).toString('base64url')}`

/** The invitation that a link names; null for one that was made up. */
export function invitationOfToken(token: string): string | null {
  const [id, given] = token.split('.')
  if (!id || !given) return null
  const bytes = Buffer.from(given, 'base64url')
  const right = mark(id)
  return bytes.length === right.length && timingSafeEqual(bytes, right) ? id : null
}

export const invitationUrl = (locale: string, id: string): string =>
  `${env.BASE_URL}/${locale}/invitations/${invitationToken(id)}`
