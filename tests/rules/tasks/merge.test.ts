import { describe, expect, it } from 'vitest'
import { bothTexts, mergeTexts } from '@/lib/tasks/merge/rules'

const text = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('two texts over the same one', () => {
  const base = text('um', 'dois', 'três')

  it.each([
    ['only mine changed', text('um', 'DOIS', 'três'), base, text('um', 'DOIS', 'três'), false],
    ['only theirs changed', base, text('um', 'dois'), text('um', 'dois'), false],
    [
      'both the same',
      text('UM', 'dois', 'três'),
      text('UM', 'dois', 'três'),
      text('UM', 'dois', 'três'),
      false,
    ],
    [
      'different paragraphs',
      text('UM', 'dois', 'três'),
      text('um', 'dois', 'TRÊS'),
      text('UM', 'dois', 'TRÊS'),
      false,
    ],
    [
      'neighbours',
      text('UM', 'dois', 'três'),
      text('um', 'DOIS', 'três'),
      text('UM', 'DOIS', 'três'),
      false,
    ],
    [
      'added at both ends',
      text('zero', 'um', 'dois', 'três'),
      text('um', 'dois', 'três', 'quatro'),
      text('zero', 'um', 'dois', 'três', 'quatro'),
      false,
    ],
    [
      'the same paragraph',
      text('um', 'meu', 'três'),
      text('um', 'deles', 'três'),
      text('um', 'deles', 'meu', 'três'),
      true,
    ],
    [
      'one took out what the other changed',
      text('um', 'três'),
      text('um', 'DOIS', 'três'),
      text('um', 'DOIS', 'três'),
      false,
    ],
    [
      'both added at the end',
      text('um', 'dois', 'três', 'meu'),
      text('um', 'dois', 'três', 'deles'),
      text('um', 'dois', 'três', 'deles', 'meu'),
      true,
    ],
  ])('%s', (_, mine, theirs, body, both) => {
    expect(mergeTexts(base, mine, theirs)).toEqual({ body, both })
  })

  it('stand one after the other when the first is no longer known', () => {
    expect(bothTexts('meu', 'deles').body).toBe(text('deles', 'meu'))
  })

  it('never lose a paragraph that one of them wrote, whatever they did', () => {
    let seed = 7
    const below = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
    const edited = (from: readonly string[], name: string) =>
      from.flatMap((one, at) => {
        const act = below(6)
        if (act === 0) return []
        if (act === 1) return [`${name}${at}`]
        return act === 2 ? [one, `${name}+${at}`] : [one]
      })
    for (let round = 0; round < 2_000; round += 1) {
      const first = Array.from({ length: 1 + below(7) }, (_, n) => `p${n % 5}`)
      const [mine, theirs] = [edited(first, 'm'), edited(first, 't')]
      const { body } = mergeTexts(text(...first), text(...mine), text(...theirs))
      const kept = body.split('\n\n')
      const fresh = [...mine, ...theirs].filter((one) => !first.includes(one))
      expect(
        fresh.filter((one) => !kept.includes(one)),
        `${mine.join()} | ${theirs.join()}`,
      ).toEqual([])
    }
  })
})
