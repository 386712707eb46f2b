import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { practiceThemes } from '@/lib/catalog/practices/schema'
import { loadContent } from '@/lib/catalog/source/load'
import { readContent } from '@/lib/catalog/source/read'
import { countries } from '@/lib/i18n/countries'
import { regionOf } from '@/lib/i18n/regions'

const { release } = readContent(await loadContent(join(import.meta.dirname, '../../../content')))
const texts = release.practices.flatMap(({ id, texts: own }) =>
  own.map((text) => ({ ...text, id, name: `${id} (${text.language})` })),
)

describe('the library of good practices', () => {
  it('has the cases of the brochure and of the slides, each in English and Portuguese', () => {
    expect(release.practices.filter(({ sources }) => sources[0]?.year === 2010)).toHaveLength(17)
    expect(release.practices.filter(({ sources }) => !sources[0]?.year)).toHaveLength(7)
    expect(release.practices.map(({ texts: own }) => own.map(({ language }) => language))).toEqual(
      release.practices.map(() => ['en', 'pt']),
    )
  })

  it.each(texts)('has a title of its own language in $name', ({ id, language, title }) => {
    const others = texts.filter((text) => text.id === id && text.language !== language)
    expect(others.map((text) => text.title)).not.toContain(title)
  })

  it('uses every theme', () => {
    const used = new Set(release.practices.flatMap(({ themes }) => themes))
    expect(practiceThemes.filter((theme) => !used.has(theme))).toEqual([])
  })

  it('can place every country where people live and work', () => {
    expect(countries.filter((code) => !regionOf(code))).toEqual(['AQ', 'BV', 'GS', 'HM', 'TF'])
  })
})
