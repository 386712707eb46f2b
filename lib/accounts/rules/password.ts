import type { Fault } from '@/lib/platform/errors'
import { guessedPasswords } from './guessed-passwords'

export const shortestPassword = 10
export const longestPassword = 200

/** A password as it is hashed: keyboards differ in how they write an accented letter. */
export const passwordAsHashed = (typed: string): string => typed.normalize('NFKC')

/**
 * What is wrong with a new password; undefined when nothing is. Any characters will do; only what
 * is guessed first is refused.
 * @param known words that an attacker would try: the person's own address and name
 */
export function passwordFault(password: string, known: readonly string[] = []): Fault | undefined {
  const length = Array.from(password).length
  if (length === 0) return { code: 'required' }
  if (length < shortestPassword) return { code: 'tooShort', values: { min: shortestPassword } }
  if (length > longestPassword) return { code: 'tooLong', values: { max: longestPassword } }
  return isGuessable(password, known) ? { code: 'passwordCommon' } : undefined
}

/** What an attacker who knows somebody tries first. */
export const ownWords = (person: { email: string; name: string }): string[] => [
  person.email,
  person.email.split('@')[0] ?? '',
  person.name,
  ...person.name.split(' '),
]

function isGuessable(password: string, known: readonly string[]): boolean {
  const plain = simplified(password)
  if (new Set(plain).size < 5 || isSequence(plain)) return true
  if (guessedPasswords.has(plain)) return true
  // "Password2026!" is "password" with what everybody adds.
  const stem = plain.replace(/^[^a-z]+|[^a-z]+$/g, '')
  if (stem.length > 0 && plain.length - stem.length >= 1 && guessedPasswords.has(stem)) return true
  return known.map(simplified).some((word) => word.length >= 4 && (plain === word || stem === word))
}

const simplified = (text: string): string =>
  passwordAsHashed(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Every character follows or repeats the one before: 1234567890, abcdefghij, 9876543210. */
function isSequence(text: string): boolean {
  const steps = Array.from(text.slice(1), (_, at) => text.charCodeAt(at + 1) - text.charCodeAt(at))
  return (
    steps.every((step) => step === 1 || step === -9) ||
    steps.every((step) => step === -1 || step === 9)
  )
}
