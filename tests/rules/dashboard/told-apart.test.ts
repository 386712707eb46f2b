import { describe, expect, it } from 'vitest'
import { figureNames, figuresOf, type Figures, type Group } from '@/lib/dashboard/figures/rules'
import { fewest, toldApart } from '@/lib/dashboard/report/rules'

/** A group of that many people, some of whom have finished. */
const group = (key: string, enrolled: number, finished = 0): Group => ({
  key,
  figures: {
    ...figuresOf([]),
    enrolled,
    started: finished,
    finished,
    onTrack: enrolled - finished,
  },
})

const sizes = (...all: number[]) => all.map((size, n) => group(`C${n}`, size))

describe('what is told of groups', () => {
  it.each<[string, number[], number[] | null, number | null]>([
    ['nobody', [], [], null],
    ['large groups alone', [9, 5], [9, 5], null],
    ['two small ones, enough together', [9, 3, 2], [9], 5],
    ['one small one: the smallest large one joins it', [9, 7, 3], [9], 10],
    ['small ones that are too few together', [20, 6, 1, 1], [20], 8],
    ['one large and one small: all are one', [9, 3], [], 12],
    ['five in all, nobody apart', [2, 2, 1], [], 5],
    ['four in all: nothing', [3, 1], null, null],
    ['one group of four: nothing', [4], null, null],
    ['an empty one counts for none', [9, 0], [9], null],
  ])('%s', (_, given, told, others) => {
    const found = toldApart(sizes(...given))
    expect(found?.groups.map(({ figures }) => figures.enrolled) ?? null).toEqual(told)
    expect(found?.others?.figures.enrolled ?? null).toBe(others)
  })
})

/** Numbers that look like chance and are the same each time. */
function drawing(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

it('cannot be undone by taking what is told from the total', () => {
  const draw = drawing(7)
  for (let round = 0; round < 400; round += 1) {
    const all = Array.from({ length: 1 + draw(7) }, (_, n) => {
      const enrolled = draw(draw(2) ? 8 : 40)
      return group(`C${n}`, enrolled, draw(enrolled + 1))
    })
    const total = all.reduce((sum, { figures }) => sum + figures.enrolled, 0)
    const told = toldApart(all)
    if (!told) {
      expect(total).toBeLessThan(fewest)
      continue
    }
    const rows = [...told.groups, ...(told.others ? [told.others] : [])].map((row) => row.figures)
    // Any rows added up, and what the total leaves of them: nobody, or at least five.
    const found = Array.from({ length: 2 ** rows.length }, (_, chosen) =>
      rows.reduce((n, row, k) => n + (chosen & (2 ** k) ? row.enrolled : 0), 0),
    ).flatMap((sum) => [sum, total - sum])
    expect(found.filter((size) => size > 0 && size < fewest)).toEqual([])
    const counted = (of: readonly Figures[]) =>
      figureNames.map((name) => of.reduce((sum, figures) => sum + figures[name], 0))
    expect(counted(rows)).toEqual(counted(all.map(({ figures }) => figures)))
  }
})
