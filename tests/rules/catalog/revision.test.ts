import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRevision, releaseObstacles, shownLanguage } from '@/lib/catalog/rules'

const pt = { language: 'pt', hash: 'p1' }
const en = { language: 'en', hash: 'e1' }
const known = { revision: 3, versions: [pt, en] }
const kept = (version: { language: string; hash: string }) => ({ ...version, minor: false })
const minor = (language: string) => ({ language, hash: 'changed', minor: true })
const major = (language: string) => ({ language, hash: 'changed', minor: false })

describe('an item that is published again', () => {
  it.each([
    ['is new', null, [kept(pt), kept(en)], 1, 'new', ['pt', 'en'], []],
    ['has not changed', known, [kept(pt), kept(en)], 3, 'none', [], []],
    ['changed in one language', known, [major('pt'), kept(en)], 4, 'major', ['pt', 'en'], []],
    ['changed in all languages', known, [major('pt'), major('en')], 4, 'major', ['pt', 'en'], []],
    ['lost a slip in one language', known, [minor('pt'), kept(en)], 3, 'minor', ['pt'], ['pt']],
    [
      'lost slips in both',
      known,
      [minor('pt'), minor('en')],
      3,
      'minor',
      ['pt', 'en'],
      ['pt', 'en'],
    ],
    [
      'is minor in one and not in the other',
      known,
      [minor('pt'), major('en')],
      4,
      'major',
      ['pt', 'en'],
      [],
    ],
    [
      'says minor and has not changed',
      known,
      [{ ...pt, minor: true }, kept(en)],
      3,
      'none',
      [],
      [],
    ],
    ['gained a language', known, [kept(pt), kept(en), major('fr')], 3, 'minor', ['fr'], []],
    ['lost a language', known, [kept(pt)], 3, 'minor', [], ['en']],
    [
      'gained one and changed another',
      known,
      [major('pt'), kept(en), major('fr')],
      4,
      'major',
      ['pt', 'en', 'fr'],
      [],
    ],
    [
      'comes back after it had no text',
      { revision: 3, versions: [] },
      [kept(pt)],
      3,
      'minor',
      ['pt'],
      [],
    ],
  ])('and %s', (_, before, drafted, revision, change, write, supersede) => {
    expect(planRevision(before, drafted)).toEqual({ revision, change, write, supersede })
  })

  it('never falls back, and is always whole in the languages that were drafted', () => {
    const hash = fc.constantFrom('a', 'b')
    const languages = fc.uniqueArray(fc.constantFrom('pt', 'en', 'es', 'fr'), { minLength: 1 })
    const versions = languages.chain((list) =>
      fc.tuple(
        ...list.map((language) =>
          fc.record({ language: fc.constant(language), hash, minor: fc.boolean() }),
        ),
      ),
    )
    fc.assert(
      fc.property(fc.nat(9), versions, versions, (revision, before, drafted) => {
        const plan = planRevision({ revision, versions: before }, drafted)
        const left = plan.revision > revision ? [] : before
        const standing = left
          .map(({ language }) => language)
          .filter((language) => !plan.supersede.includes(language))
        expect(plan.revision).toBeGreaterThanOrEqual(revision)
        expect([...new Set([...standing, ...plan.write])].sort()).toEqual(
          drafted.map(({ language }) => language).sort(),
        )
      }),
    )
  })
})

describe('a release after others', () => {
  it.each([
    ['nothing was published', [], 'text', 0],
    ['the item is of the same kind', [{ id: 'a', kind: 'text' }], 'text', 0],
    ['the id was another kind of item', [{ id: 'a', kind: 'quiz' }], 'text', 1],
    ['another id was another kind', [{ id: 'b', kind: 'quiz' }], 'text', 0],
  ])('when %s', (_, published, kind, obstacles) => {
    expect(releaseObstacles(published, [{ id: 'a', kind }])).toHaveLength(obstacles)
  })
})

describe('the language of a text', () => {
  it.each([
    [['pt', 'en'], 'en', 'pt', 'en'],
    [['pt', 'en'], 'fr', 'pt', 'pt'],
    [['fr', 'es'], 'en', 'pt', 'es'],
    [['tet'], 'en', 'pt', 'tet'],
    [[], 'en', 'pt', undefined],
  ])(
    'of those in %j, for a reader of %s and an original in %s, is %s',
    (available, wanted, original, shown) => {
      expect(shownLanguage(available, wanted, original)).toBe(shown)
    },
  )
})
