import { isMailAddress } from '@/lib/mail/rules'

/**
 * The one form in which an address is kept and compared, or null when it is none we accept.
 * Anything outside ASCII is refused before normalising: full-width signs such as U+FF20 would
 * pass a check on the raw text and become another address in a mail program.
 */
export function canonicalEmail(typed: string): string | null {
  const trimmed = typed.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  if (!/^[\x21-\x7e]+$/.test(trimmed)) return null
  const email = trimmed.normalize('NFKC').toLowerCase()
  if (!isMailAddress(email)) return null
  return /[a-z]/.test(email.slice(email.lastIndexOf('.') + 1)) ? email : null
}

/** An address that says whose it is without being readable: "an…@example.org". */
export function veiledEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, Math.min(2, at - 1))}…${email.slice(at)}`
}
