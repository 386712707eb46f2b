import { describe, expect, it } from 'vitest'
import { preferredLocale, splitPath } from '@/lib/i18n/negotiate'

describe('the language to lead somebody to', () => {
  it.each([
    ['the remembered one', 'es', 'fr,en', 'es'],
    ['not a remembered one that is unknown', 'de', 'fr,en', 'fr'],
    ['the first of equals', undefined, 'fr,en', 'fr'],
    ['the one most wished for', undefined, 'en;q=0.4, es;q=0.9, fr;q=0.8', 'es'],
    ['a regional form counts as its language', undefined, 'pt-BR,en;q=0.5', 'pt'],
    ['an unknown language is passed over', undefined, 'de-AT, tet;q=0.9, fr;q=0.3', 'fr'],
    ['quality nought means not at all', undefined, 'en;q=0, fr;q=0.1', 'fr'],
    ['a quality beyond one is no wish', undefined, 'en;q=9, fr;q=0.1', 'fr'],
    ['anything means the default', undefined, 'de, *;q=0.5', 'pt'],
    ['letters in capitals', undefined, 'EN-us', 'en'],
    ['nothing said', undefined, null, 'pt'],
    ['rubbish said', undefined, ';;,q=,=;q=1', 'pt'],
  ])('%s', (_, remembered, accepted, expected) => {
    expect(preferredLocale(remembered, accepted)).toBe(expected)
  })
})

describe('a path', () => {
  it.each([
    ['/pt', 'pt', ''],
    ['/pt/', 'pt', '/'],
    ['/fr/courses/x', 'fr', '/courses/x'],
    ['/', null, '/'],
    ['/ptx/courses', null, '/ptx/courses'],
    ['/courses/pt', null, '/courses/pt'],
  ])('%s is of language %s', (path, locale, rest) => {
    expect(splitPath(path)).toEqual({ locale, rest })
  })
})
