import { expect, it } from 'vitest'
import { frequentLanguages, otherLanguages } from '@/lib/forum/languages/rules/tags'
import { directionOf, inLanguage } from '@/lib/i18n/direction'
import { languageName } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ur', 'rtl'],
  ['pt', 'ltr'],
  ['zh', 'ltr'],
  ['und', 'auto'],
  ['', 'auto'],
])('a text in “%s” runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

it('names no language where none is known', () => {
  expect([inLanguage('und'), inLanguage('ar')]).toEqual([
    { dir: 'auto' },
    { lang: 'ar', dir: 'rtl' },
  ])
})

it.each(locales)('every language that a post can be in has a name in %s', (locale) => {
  const all = [...frequentLanguages, ...otherLanguages]
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((tag) => tag !== 'fon' && languageName(tag, locale) === tag)).toEqual([])
})
