/** How long a code from a mail can be typed in. */
export const codeMinutes = 10
/** How often a code may be mistyped before it is worth nothing. */
export const codeAttempts = 5
/** How long a proven address waits for the name, country and consent of a new account. */
export const provenMinutes = 30

const digits = /^\d{6}$/

/** The six digits out of what was typed or pasted ("123 456", "123-456"), or null. */
export function typedCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff.-]/gu, '')
  return digits.test(code) ? code : null
}

export type ChallengeFacts = {
  attempts: number
  expiresAt: Date
  usedAt: Date | null
}

export type ChallengeState = 'open' | 'used' | 'expired' | 'exhausted'

/** Whether the code of a challenge can still be typed in. */
export function challengeState(challenge: ChallengeFacts, now: Date): ChallengeState {
  if (challenge.usedAt) return 'used'
  if (challenge.expiresAt <= now) return 'expired'
  return challenge.attempts >= codeAttempts ? 'exhausted' : 'open'
}

/** Whether an address proven by this challenge can still become an account. */
export const isProvenLately = (challenge: ChallengeFacts, now: Date): boolean =>
  challenge.usedAt !== null && now.getTime() - challenge.usedAt.getTime() < provenMinutes * 60_000
