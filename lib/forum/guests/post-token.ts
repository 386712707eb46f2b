import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

const sign = (post: string, author: string): Buffer =>
  createHmac('sha256', keyFor('guest-post-link'))
    .update(`${post} ${author}`)
    .digest()
    .subarray(0, 16)

/**
 * A secret that opens one post of a guest from any browser, nowhere kept: the post's id, signed
 * together with its author's. Another author's post, as after a claim, is not opened by it.
 */
export const postToken = (post: string, author: string): string =>
  Buffer.concat([bytesOf(post), sign(post, author)]).toString('base64url')

/** The post that a link names, whoever made the link; null when it names none. */
export function postOfToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 32) return null
  const id = bytes.subarray(0, 16).toString('hex')
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Whether the link was made by us, for this post and author. */
export function isTokenOf(token: string, post: string, author: string): boolean {
  const given = Buffer.from(token, 'base64url').subarray(16)
  const right = sign(post, author)
  return given.length === right.length && timingSafeEqual(given, right)
}
