import { languageSchema } from '@/lib/forum/languages/schema'
import { readCookie, writeCookie } from './cookies'

const name = 'ponte-languages'
const aYear = 365 * 24 * 60 * 60
const most = 20

/** The languages of posts that this browser's reader wants in full; null: all of them. */
export async function readLanguages(): Promise<string[] | null> {
  const kept = (await readCookie(name))?.split('.').slice(0, most) ?? []
  const languages = kept.filter((one) => languageSchema.safeParse(one).success)
  return languages.length > 0 ? languages : null
}

/** Remembers them. Only in an action. */
export const keepReadLanguages = (languages: readonly string[]): Promise<void> =>
  writeCookie(name, languages.join('.'), languages.length > 0 ? aYear : 0)
