import { describe, expect, it } from 'vitest'
import { figuresOf, groupsBy, partsOf, type Cell } from '@/lib/dashboard/figures/rules'

const cell = (given: Partial<Cell>): Cell => ({
  ...{ country: 'PT', institution: null, constituency: null, language: 'pt' },
  ...{ standing: 'onTrack', people: 1, started: 1, certified: 0, voices: 0 },
  ...given,
})
const cells = [
  cell({ people: 3 }),
  cell({ country: 'AO', people: 4, standing: 'silent', started: 2 }),
  cell({ country: 'AO', people: 1, standing: 'finished', certified: 1, voices: 1 }),
  cell({ country: null, people: 9, standing: 'behind' }),
]

describe('what is counted of people who are alike', () => {
  it('adds up, each standing by itself', () => {
    expect(figuresOf(cells)).toEqual({
      ...{ enrolled: 17, started: 5, onTrack: 3, behind: 9, silent: 4 },
      ...{ finished: 1, certified: 1, voices: 1 },
    })
  })

  it('is told apart with most people first, and last who does not say', () => {
    const groups = groupsBy(cells, 'country')
    expect(groups.map(({ key, figures }) => [key, figures.enrolled])).toEqual([
      ['AO', 5],
      ['PT', 3],
      [null, 9],
    ])
  })

  it('fills a bar from end to end, in the order of the standings', () => {
    const parts = partsOf({ ...figuresOf([]), finished: 1, behind: 3, enrolled: 4 }, 8)
    expect(parts.map(({ from, width }) => [from, width])).toEqual([
      [0, 12.5],
      [12.5, 0],
      [12.5, 37.5],
      [50, 0],
    ])
    expect(partsOf(figuresOf([]), 0).every(({ width }) => width === 0)).toBe(true)
  })
})
