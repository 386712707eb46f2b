import { describe, expect, it } from 'vitest'
import { countries, countryChoices, countryName, isCountry } from '@/lib/i18n/countries'
import { locales } from '@/lib/i18n/locales'
import { sortKey } from '@/lib/i18n/sort-key'

describe('the key that names are sorted by', () => {
  it.each([
    ['Águeda', 'agueda'],
    ['  Ana   Maria ', 'ana maria'],
    ['ÇELIK', 'celik'],
    ['O’Neill', 'o neill'],
    ["D'Ávila-Costa", 'd avila costa'],
    ['Straße', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['ﬁm', 'fim'],
    ['Ana\u0301', 'ana'],
    ['Москва', 'москва'],
    ['—', ''],
  ])('%s gives "%s"', (name, key) => {
    expect(sortKey(name)).toBe(key)
  })

  it('does not change when taken twice', () => {
    expect(sortKey(sortKey('Ângela São-Tomé'))).toBe(sortKey('Ângela São-Tomé'))
  })
})

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each once', () => {
    expect(new Set(countries).size).toBe(249)
    expect(countries.length).toBe(249)
  })

  it.each(locales)('have a name of their own in %s', (locale) => {
    const nameless = countries.filter((code) => countryName(code, locale) === code)
    expect(nameless).toEqual([])
  })

  it('put the nine CPLP first, by name in the language', () => {
    const { cplp, others } = countryChoices('pt')
    expect(cplp.map(({ code }) => code).join(' ')).toBe('AO BR CV GW GQ MZ PT ST TL')
    expect(others).toHaveLength(240)
    expect(others[0]?.name).toBe('Afeganistão')
  })

  it.each([
    ['MZ', true],
    ['mz', false],
    ['XX', false],
    ['', false],
  ])('know %s: %s', (code, expected) => {
    expect(isCountry(code)).toBe(expected)
  })
})
