import type { Locale } from './locales'
import { translator, type MessageKey, type MessageValues } from './translator'

/** The text of an error code in a language; a code without a text reads as "invalid". */
export function sayError(locale: Locale, code: string, values: MessageValues = {}): string {
  const t = translator(locale, 'errors')
  return t.has(code) ? t(code as MessageKey<'errors'>, values) : t('invalid')
}
