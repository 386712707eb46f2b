import { createTranslator, type RichTranslationValues } from 'use-intl/core'
import { intlTag } from './format'
import type { Locale } from './locales'
import en from './messages/en.json'
import es from './messages/es.json'
import fr from './messages/fr.json'
import pt from './messages/pt.json'

export type Messages = typeof pt
export type Namespace = keyof Messages
export type MessageKey<N extends Namespace> = keyof Messages[N] & string
export type MessageValues = Record<string, string | number>

// Typed by the Portuguese file: a key that another language lacks does not compile.
const messages: Record<Locale, Messages> = { pt, en, es, fr }

const make = (locale: Locale, namespace: Namespace) =>
  createTranslator({
    locale: intlTag(locale),
    messages: messages[locale][namespace],
  })

type Base = ReturnType<typeof make>

export type Translator<N extends Namespace> = {
  /** The message in the translator's language; `values` fill its ICU arguments. */
  (key: MessageKey<N>, values?: MessageValues): string
  /** The same with tags: `<a>…</a>` in the message is given to `values.a`. */
  rich(key: MessageKey<N>, values?: RichTranslationValues): ReturnType<Base['rich']>
  /** Whether the namespace has this key. */
  has(key: string): boolean
}

const made = new Map<string, Base>()

/** The messages of one namespace in one language. Made once, then kept. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const name = `${locale}.${namespace}`
  const base = made.get(name) ?? make(locale, namespace)
  made.set(name, base)
  return base as Translator<N>
}
