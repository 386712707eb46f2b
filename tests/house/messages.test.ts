import { readFileSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '@/lib/i18n/locales'
import { code } from './sources'

type Messages = Record<string, Record<string, string>>

const read = (locale: Locale) =>
  JSON.parse(readFileSync(`lib/i18n/messages/${locale}.json`, 'utf8')) as Messages

const all = Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as Record<
  Locale,
  Messages
>

const keysOf = (messages: Messages) =>
  Object.entries(messages).flatMap(([space, texts]) =>
    Object.keys(texts).map((key) => `${space}.${key}`),
  )

/** The arguments and tags of a message, with their kinds: "count:plural", "a:tag". */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.tag:
        return [`${element.value}:tag`, ...argumentsOf(element.children)]
      case TYPE.plural:
      case TYPE.select: {
        const inside = Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
        return [`${element.value}:${TYPE[element.type]}`, ...inside]
      }
      case TYPE.argument:
      case TYPE.date:
      case TYPE.number:
      case TYPE.time:
        return [`${element.value}:value`]
    }
  })
}

const askedFor = (text: string) => [...new Set(argumentsOf(parse(text)))].sort()

const product = code().filter(({ path }) => /^(app|components|lib|scripts|proxy)/.test(path))
const literals = new Set(
  product.flatMap(({ text }) => [...text.matchAll(/['"]([\w-]+)['"]/g)].map(([, word]) => word!)),
)
/** `status-${x}`: every key that begins so. */
const beginnings = product.flatMap(({ text }) =>
  [...text.matchAll(/`([a-zA-Z]{3,}[\w-]*)\$\{/g)].map(([, word]) => word!),
)
const isUsed = (key: string) =>
  literals.has(key) || beginnings.some((beginning) => key.startsWith(beginning))

describe.each(locales)('the messages in %s', (locale) => {
  it('are the same as in the other languages, in order', () => {
    expect(keysOf(all[locale])).toEqual(keysOf(all.pt))
    for (const texts of [all[locale], ...Object.values(all[locale])])
      expect(Object.keys(texts)).toEqual(Object.keys(texts).sort())
  })

  it('say something and ask for the same as in Portuguese', () => {
    for (const [space, texts] of Object.entries(all[locale]))
      for (const [key, text] of Object.entries(texts)) {
        const found = { key: `${space}.${key}`, said: text.trim() !== '', asks: askedFor(text) }
        const asks = askedFor(all.pt[space]![key]!)
        expect(found).toEqual({ key: `${space}.${key}`, said: true, asks })
      }
  })

  it('use typographic quotes and dashes', () => {
    const odd = Object.values(all[locale]).flatMap((texts) =>
      Object.values(texts).filter((text) => /\w'\w|"| - |\.\.\./.test(text)),
    )
    expect(odd).toEqual([])
  })
})

it('every message is used', () => {
  expect(keysOf(all.pt).filter((key) => !isUsed(key.split('.')[1]!))).toEqual([])
})

it('every error that is thrown has a text', () => {
  const thrown = product
    // The faults of content files are told to whoever writes them, by content:check.
    .filter(
      ({ path }) => !path.startsWith('lib/catalog/source/') && path !== 'lib/platform/env-parse.ts',
    )
    .flatMap(({ path, text }) =>
      [
        /new (?:NotFound|Forbidden|Conflict)\(\s*'(\w+)'/g,
        /new Invalid\([^;]*?\},\s*'(\w+)'/g,
        /\bcode: '(\w+)'/g,
        /\.refine\([^;]*?,\s*'(\w+)',?\s*\)/g,
      ].flatMap((form) => [...text.matchAll(form)].map(([, word]) => `${path}: ${word!}`)),
    )
  const known = new Set(Object.keys(all.pt.errors!))
  expect(thrown.filter((one) => !known.has(one.split(': ')[1]!))).toEqual([])
})
