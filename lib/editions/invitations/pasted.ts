import { canonicalEmail } from '@/lib/accounts/rules/address'

/** What stands on a line and is no address. */
type Fault = { line: number; entry: string }

/**
 * The addresses of a pasted list, each once: by line, comma or semicolon. Of “Ana Sá
 * <ana@example.org>” the address alone is kept: letters greet nobody by a name that somebody else
 * typed.
 */
export function pastedAddresses(text: string): { emails: string[]; faults: Fault[] } {
  const entries = text.split(/\r?\n/).flatMap((line, at) =>
    line
      // A quoted name may hold the comma that elsewhere separates.
      .replace(/"[^"]*"\s*(?=<)/g, '')
      .split(/[,;]/)
      .map((entry) => ({
        line: at + 1,
        entry: (/<([^<>]*)>\s*$/.exec(entry)?.[1] ?? entry).trim(),
      }))
      .filter(({ entry }) => entry !== ''),
  )
  const read = entries.map((one) => ({ ...one, email: canonicalEmail(one.entry) }))
  return {
    emails: [...new Set(read.flatMap(({ email }) => (email === null ? [] : [email])))],
    faults: read.flatMap(({ line, entry, email }) => (email === null ? [{ line, entry }] : [])),
  }
}

const mostNamed = 10

/** Faults as a form tells them: the first ten by line, with how many more there are. */
export const faultsInWords = (faults: readonly Fault[]) => ({
  faults: faults
    .slice(0, mostNamed)
    .map(({ line, entry }) => `${line}: ${entry.slice(0, 60)}`)
    .join(' · '),
  more: Math.max(0, faults.length - mostNamed),
})
