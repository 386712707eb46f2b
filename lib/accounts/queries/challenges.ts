import { reader } from '@/lib/platform/db'
import { hashOfBrowser } from '../codes'
import { challengeState, isProvenLately, type ChallengeState } from '../rules/challenge'
import { readPayload } from '../schema'

/** A code on its way, as the browser that asked for it may know it. */
export type AskedCode = {
  challenge: string
  email: string
  purpose: string
  state: ChallengeState
}

/**
 * The newest code that this browser asked for, or null. A browser is known by the secret it holds.
 */
export async function askedCode(browser: string | null, now: Date): Promise<AskedCode | null> {
  const challenge = browser && (await newestOf(browser))
  if (!challenge) return null
  const { id, email, purpose } = challenge
  return { challenge: id, email, purpose, state: challengeState(challenge, now) }
}

/** An address that this browser has proven lately and that has no account yet. */
export type ProvenAddress = { challenge: string; email: string; name: string }

/** What the form that finishes signing up needs; null when nothing was proven lately. */
export async function provenAddress(
  browser: string | null,
  now: Date,
): Promise<ProvenAddress | null> {
  const challenge = browser && (await newestOf(browser))
  if (!challenge || !isProvenLately(challenge, now)) return null
  const { id, email, payload } = challenge
  const account = await reader.account.findUnique({ where: { email }, select: { id: true } })
  if (account) return null
  return { challenge: id, email, name: readPayload(payload).identity?.name ?? '' }
}

const newestOf = (browser: string) =>
  reader.emailChallenge.findFirst({
    where: { browserHash: hashOfBrowser(browser) },
    orderBy: { id: 'desc' },
  })
