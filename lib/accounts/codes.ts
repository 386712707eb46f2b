import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'

/** A new six-digit code. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** What a browser that asks for a code holds from then on: 128 random bits. */
export const newBrowserSecret = (): string => randomBytes(16).toString('base64url')

/**
 * The hash under which a code is kept. Six digits are guessed in no time from a plain hash, so it
 * is keyed by the site's secret and by the challenge.
 */
export const hashOfCode = (challenge: string, code: string): string =>
  createHmac('sha256', keyFor('email-code')).update(`${challenge}:${code}`).digest('base64url')

/** The hash by which a challenge knows the browser that asked. */
export const hashOfBrowser = (browser: string): string =>
  createHash('sha256').update(browser).digest('base64url')

/**
 * What stands for a password where a command remembers its input. Keyed, because a plain hash
 * would be a fast one to guess from.
 */
export const markOfPassword = (password: string): string =>
  createHmac('sha256', keyFor('password-mark')).update(password).digest('base64url')

/** Compares two hashes in a time that tells nothing. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
