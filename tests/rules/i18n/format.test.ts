import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatInstant,
  formatInstantDay,
  formatList,
  formatNumber,
  formatSize,
  languageName,
  zoneName,
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

describe('sizes of files', () => {
  it.each([
    [320, 'pt', '1 kB'],
    [51_400, 'es', '51 kB'],
    [999_999, 'en', '1,000 kB'],
    [1_437_000, 'pt', '1,4 MB'],
    [1_437_000, 'fr', '1,4 Mo'],
  ] as const)('%d bytes in %s are %s', (bytes, locale, text) => {
    expect(formatSize(bytes, locale).replace(/\s/gu, ' ')).toBe(text)
  })
})

describe('the name of a zone', () => {
  const summer = new Date('2026-07-01T00:00:00Z')

  it.each([
    ['Europe/Lisbon', 'pt', 'Hora da Europa Ocidental'],
    ['Africa/Maputo', 'en', 'Central Africa Time'],
    ['Asia/Dili', 'es', 'hora de Timor Oriental'],
  ] as const)('%s in %s is %s, in summer and in winter', (zone, locale, name) => {
    expect(zoneName(zone, summer, locale)).toBe(name)
    expect(zoneName(zone, lateEvening, locale)).toBe(name)
  })
})

describe('plurals', () => {
  it.each([
    [0, '0 edições anteriores'],
    [1, 'Uma edição anterior'],
    [3, '3 edições anteriores'],
  ])('in Portuguese for %d', (count, text) => {
    expect(translator('pt', 'catalog')('pastEditions', { count })).toBe(text)
  })
})
