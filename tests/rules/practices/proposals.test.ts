import { describe, expect, it } from 'vitest'
import { practiceParts } from '@/lib/catalog/practices/schema'
import { changesBetween } from '@/lib/practices/proposals/changes'
import { practiceOf } from '@/lib/practices/proposals/practice'
import {
  acts,
  canStill,
  faultsBeforeSending,
  goesOnFrom,
  partnersIn,
  partsIn,
  type ProposalAct,
  yearIn,
} from '@/lib/practices/proposals/rules'
import type { ProposalText } from '@/lib/practices/proposals/text'

const whole: ProposalText = {
  ...{ title: 'Escola', language: 'pt', country: 'MZ', summary: '' },
  ...{ firstYear: '2019', lastYear: '', partners: '', name: null, institution: null },
  themes: ['education'],
  parts: { background: 'Antes.', action: 'Depois.' },
}
const links = (count: number) => 'https://exemplo.org '.repeat(count)

describe('a proposal', () => {
  it.each<[ProposalAct, string]>([
    ['send', 'draft changes'],
    ['changes', 'sent'],
    ['publish', 'sent'],
    ['refuse', 'sent'],
    ['withdraw', 'draft sent changes'],
    ['remove', 'published'],
  ])('can still %s when it is %s', (act, from) => {
    const states = 'draft sent changes published refused withdrawn removed'.split(' ')
    expect(states.filter((status) => canStill(act, status)).join(' ')).toBe(from)
    expect(canStill(act, acts[act].to)).toBe(false)
  })

  it.each<[string, Partial<ProposalText>, Record<string, string>]>([
    ['is enough', {}, {}],
    ['has no title', { title: '' }, { title: 'required' }],
    ['has no theme', { themes: [] }, { themes: 'required' }],
    ['has one part', { parts: { background: 'Antes.' } }, { action: 'tooFewParts' }],
    ['has no part', { parts: {} }, { background: 'tooFewParts' }],
    ['has no year', { firstYear: '' }, {}],
    ['has a year that is none', { firstYear: 'há dez anos' }, { firstYear: 'year' }],
    ['ends before it begins', { lastYear: '2018' }, { lastYear: 'yearsReversed' }],
    ['has a last year that is none', { lastYear: '20' }, { lastYear: 'year' }],
    ['has a last year alone', { firstYear: '', lastYear: '2020' }, { firstYear: 'required' }],
    ['has ten links', { parts: { background: links(6), action: links(4) } }, {}],
    [
      'has eleven links',
      { parts: { background: links(6), action: links(5) } },
      { action: 'tooManyAddresses' },
    ],
  ])('that %s, is told so by field', (_, text, expected) => {
    const faults = Object.entries(faultsBeforeSending({ ...whole, ...text }))
    expect(Object.fromEntries(faults.map(([field, { code }]) => [field, code]))).toEqual(expected)
  })

  it.each([
    ['2019', 2019],
    ['1899', null],
    ['2101', null],
    ['19', null],
    [' 2019', null],
    ['', null],
  ])('says by %j the year %j', (typed, year) => {
    expect(yearIn(typed)).toBe(year)
  })

  it('goes on from what its form shows, or sent itself', () => {
    const savedAt = new Date('2026-11-22T12:00:00Z')
    const kept = { savedAt, page: 'one' }
    expect(goesOnFrom(kept, { basis: savedAt.toISOString(), page: 'two' })).toBe(true)
    expect(goesOnFrom(kept, { basis: 'older', page: 'one' })).toBe(true)
    expect(goesOnFrom(kept, { basis: 'older', page: 'two' })).toBe(false)
  })

  it('keeps the parts that say something, and each partner once', () => {
    const typed = Object.fromEntries(practiceParts.map((part) => [part, ' '])) as never
    expect(partsIn(typed)).toEqual({})
    expect(partnersIn(' UNTA \n\nMinistério\nUNTA')).toEqual(['UNTA', 'Ministério'])
  })

  it('becomes a practice of one language, of its author’s country and region', () => {
    const text = { ...whole, parts: { background: '**Antes** <script>x</script>' } }
    expect(practiceOf('id', text)).toMatchObject({
      ...{ id: 'id', originalLanguage: 'pt', countries: ['MZ'], regions: ['africa'] },
      years: { first: 2019, last: 2019 },
      texts: [
        { parts: { background: '<p><strong>Antes</strong> &#x3C;script>x&#x3C;/script></p>' } },
      ],
    })
    expect(practiceOf('id', { ...whole, firstYear: '' }).years).toBeNull()
  })

  it('is compared with the version before field by field', () => {
    const after = { ...whole, title: 'Escola nova', parts: { background: 'Antes.' } }
    expect(changesBetween(whole, after)).toEqual([
      {
        field: 'title',
        parts: [
          { kind: 'same', text: 'Escola' },
          { kind: 'added', text: ' nova' },
        ],
      },
      { field: 'action', parts: [{ kind: 'removed', text: 'Depois.' }] },
    ])
    expect(changesBetween(whole, whole)).toEqual([])
  })
})
