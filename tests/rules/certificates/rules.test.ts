import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from '@/lib/certificates/pdf'
import {
  certificateState,
  codeAlphabet,
  codeLength,
  keptWords,
  printedCode,
  readCode,
} from '@/lib/certificates/rules'

const code = 'AB01CD23EF45GH67'

describe('a code', () => {
  it.each([
    ['as it is printed', 'AB01-CD23-EF45-GH67'],
    ['without hyphens', code],
    ['in small letters, with spaces', ' ab01 cd23 ef45 gh67 '],
    ['with O for 0 and I or L for 1', 'ABOI-CD23-EF45-GH67'],
    ['with dashes that a phone puts in', 'AB01–CD23—EF45‐GH67'],
    ['in letters of full width', 'ＡＢ０１CD23EF45GH67'],
  ])('is read %s', (_, typed) => {
    expect(readCode(typed)).toBe(code)
  })

  it.each([[''], ['AB01'], [`${code}8`], ['AB01-CD23-EF45-GH6U'], ["AB01CD23EF45GH6'"]])(
    'is not what reads %j',
    (typed) => {
      expect(readCode(typed)).toBeNull()
    },
  )

  it('is read back from how it is printed, whatever it is', () => {
    const signs = fc.array(fc.constantFrom(...Array.from(codeAlphabet)), {
      minLength: codeLength,
      maxLength: codeLength,
    })
    fc.assert(
      fc.property(signs, (drawn) => {
        expect(readCode(printedCode(drawn.join('')))).toBe(drawn.join(''))
      }),
    )
  })
})

const then = new Date('2026-11-22T12:00:00Z')

it.each([
  [null, null, 'valid'],
  [then, null, 'replaced'],
  [null, then, 'revoked'],
  [then, then, 'revoked'],
] as const)('replaced %s and revoked %s is %s', (replacedAt, revokedAt, state) => {
  expect(certificateState({ replacedAt, revokedAt })).toBe(state)
})

it.each([
  ['fr', 'Cours'],
  ['pt', 'Course'],
])('a title in %s is %s', (language, title) => {
  expect(keptWords('{"en":"Course","fr":"Cours"}', language, 'en')).toBe(title)
})

it.each([
  ['Conceição d’Ávila', ['latin']],
  ['Ștefan', ['latin-ext', 'latin']],
  ['Ana Ёлкина', ['latin', 'cyrillic']],
  ['Nguyễn', ['latin', 'vietnamese', 'latin']],
])('%s is written with %j', (name, files) => {
  expect(runsOf(name).map(({ set }) => set)).toEqual(files)
  expect(
    runsOf(name)
      .map(({ text }) => text)
      .join(''),
  ).toBe(name)
})
