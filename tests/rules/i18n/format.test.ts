import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatInstant,
  formatInstantDay,
  formatList,
  formatNumber,
  languageName,
} from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translator'

const lateEvening = new Date('2026-11-22T23:30:00Z')

describe('dates and numbers', () => {
  it.each([
    ['pt', '22 de novembro de 2026'],
    ['en', '22 November 2026'],
    ['es', '22 de noviembre de 2026'],
    ['fr', '22 novembre 2026'],
  ] as const)('a day in %s is %s', (locale, text) => {
    expect(formatDay('2026-11-22', locale)).toBe(text)
  })

  it('an instant falls on the day of its zone', () => {
    expect(formatInstantDay(lateEvening, 'en', 'Africa/Maputo')).toBe('23 November 2026')
    expect(formatInstantDay(lateEvening, 'en', 'America/Sao_Paulo')).toBe('22 November 2026')
    expect(formatInstant(lateEvening, 'pt', 'Africa/Maputo')).toContain('01:30')
  })

  it('numbers, lists and languages follow the language', () => {
    expect(formatNumber(1234567, 'en')).toBe('1,234,567')
    expect(formatList(['texto', 'filme', 'fórum'], 'pt')).toBe('texto, filme e fórum')
    expect(languageName('pt', 'fr')).toBe('portugais')
  })
})

describe('plurals', () => {
  it.each([
    [0, 'Há 0 coisas por corrigir'],
    [1, 'Há uma coisa por corrigir'],
    [3, 'Há 3 coisas por corrigir'],
  ])('in Portuguese for %d', (count, text) => {
    expect(translator('pt', 'common')('faults', { count })).toBe(text)
  })
})
