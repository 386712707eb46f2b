import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/lib/i18n/locales'
import type { MessageKey, Messages, MessageValues, Namespace } from '@/lib/i18n/translator'

const folder = join(import.meta.dirname, '../../../lib/i18n/messages')

/**
 * What the interface says in a language. The runner of journeys does not load JSON as modules, as
 * the site’s own translator asks; so the files are read.
 */
export const wordsOf = <N extends Namespace>(locale: Locale, namespace: N) => {
  const text = readFileSync(join(folder, `${locale}.json`), 'utf8')
  const messages = (JSON.parse(text) as Messages)[namespace]
  const say = createTranslator({ locale, messages })
  return (key: MessageKey<N>, values?: MessageValues): string => say(key as never, values as never)
}
