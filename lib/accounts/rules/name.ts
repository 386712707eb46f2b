import type { Fault } from '@/lib/platform/errors'

/** The longest name, in characters as people count them. */
export const longestName = 120

// Control and format characters: line breaks, bidirectional overrides, zero-width signs, tags.
// Also soft hyphens and fillers that show as nothing.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u115f\u1160\u3164\uffa0]/gu

/** A name as it is kept: composed, without what cannot be seen, single spaces. */
export const cleanName = (typed: string): string =>
  typed
    .slice(0, 2000)
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()

/** What is wrong with a cleaned name; undefined when nothing is. */
export function nameFault(name: string): Fault | undefined {
  if (name === '') return { code: 'required' }
  if (Array.from(name).length > longestName)
    return { code: 'tooLong', values: { max: longestName } }
  // A name is shown on certificates and in mails: no addresses, no markup.
  const isName = /\p{L}/u.test(name) && !/[<>@{}[\]|\\]|:\/\/|www\./iu.test(name)
  return isName ? undefined : { code: 'name' }
}
