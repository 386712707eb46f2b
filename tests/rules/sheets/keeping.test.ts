import { describe, expect, it } from 'vitest'
import { keepingOf, signingObstacle } from '@/lib/sheets/rules/keeping'
import { comparedCountries, sheetFormSchema } from '@/lib/sheets/schema'

describe('a text of a field', () => {
  const now = { number: 2, body: 'what stands' }
  it.each([
    ['made from what stands', { basis: 2, body: 'more' }, 'what stands', false, 'next'],
    ['made from an older one', { basis: 1, body: 'more' }, 'older', false, 'beside'],
    ['that is what stands', { basis: 1, body: 'what stands' }, 'older', false, 'same'],
    ['that nobody touched', { basis: 1, body: 'older' }, 'older', false, 'same'],
    ['made empty on purpose', { basis: 2, body: '' }, 'what stands', false, 'next'],
    ['after the signature', { basis: 2, body: 'more' }, 'what stands', true, 'beside'],
    ['of a number there never was', { basis: 9, body: 'more' }, null, false, 'beside'],
  ] as const)('%s: %j', (_, written, was, signed, keeping) => {
    expect(keepingOf(written, { was, now, signed })).toBe(keeping)
  })
})

it.each([
  [{ texts: ['a', ''], asides: 0, isSeen: true }, null],
  [{ texts: ['a'], asides: 0, isSeen: false }, 'sheetChanged'],
  [{ texts: ['a'], asides: 1, isSeen: true }, 'sheetAsides'],
  [{ texts: [' ', ''], asides: 0, isSeen: true }, 'sheetEmpty'],
])('a sheet of %j is kept from being signed by %s', (sheet, obstacle) => {
  expect(signingObstacle(sheet)).toBe(obstacle)
})

it('the form says of each field its text and the number it was made from', () => {
  const place = { edition: 'e', item: 'i', module: 'm' }
  const form = { ...place, 'text.law': 'Uma lei.', 'basis.law': '3', 'text.gap': '' }
  expect(sheetFormSchema.safeParse(form).success).toBe(false)
  const { fields } = sheetFormSchema.parse({ ...form, 'basis.gap': '0' })
  expect(fields).toEqual([
    { field: 'law', basis: 3, body: 'Uma lei.', aside: '' },
    { field: 'gap', basis: 0, body: '', aside: '' },
  ])
})

it('an address names countries by their codes alone', () => {
  expect(comparedCountries({ MZ: '1', BR: '1', country: 'PT', mz: '1', XYZ: '1' })).toEqual([
    'MZ',
    'BR',
  ])
})
