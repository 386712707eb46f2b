import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { countries, countryName } from '@/lib/i18n/countries'
import { countryNumber } from '@/lib/i18n/country-numbers'
import { worldSvg } from '@/scripts/map/world'

type Atlas = {
  objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } }
}
const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Atlas
const kept = readFileSync('public/maps/world-1.svg', 'utf8')

describe('the numbers of countries', () => {
  it('are there for each, and no two alike', () => {
    const numbers = [...countries, 'XK'].map(countryNumber)
    expect(numbers.every((number) => /^\d{3}$/.test(number ?? ''))).toBe(true)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('are those by which the atlas knows the same names', () => {
    const names = new Map(atlas.objects.countries.geometries.map((g) => [g.id, g.properties.name]))
    const same = countries.filter(
      (code) => names.get(countryNumber(code)) === countryName(code, 'en'),
    )
    const wrong = countries.filter((code) => {
      const name = names.get(countryNumber(code))
      const elsewhere = [...names].find(([, other]) => other === countryName(code, 'en'))
      return elsewhere !== undefined && name !== countryName(code, 'en')
    })
    expect(wrong).toEqual([])
    expect(same.length).toBeGreaterThan(170)
  })
})

describe('the map of the world', () => {
  it('is the one that is drawn from the atlas', () => {
    expect(kept).toBe(worldSvg())
  })

  it.each(['AO', 'BR', 'CV', 'GQ', 'GW', 'MZ', 'PT', 'ST', 'TL', 'XK'])('has %s', (code) => {
    expect(kept.split(`id="c${countryNumber(code) ?? ''}"`)).toHaveLength(2)
  })
})
