import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanJson, cleanText } from '@/lib/platform/clean-text'

/** Any UTF-16 unit, halves of signs included. */
const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit))

describe('what somebody typed', () => {
  it.each([
    ['space at the ends', '  Ana \n', 'Ana'],
    ['line breaks of other systems', 'a\r\nb\rc', 'a\nb\nc'],
    ['a composed and a combined accent', 'Sa\u0303o', 'São'],
    ['a null character', 'a\u0000b', 'ab'],
    ['a vertical tab from a word processor', 'a\u000bb', 'ab'],
    ['half of a sign', 'a\ud83db', 'ab'],
    ['a whole sign', 'a😀b', 'a😀b'],
    ['a tab', 'a\tb', 'a\tb'],
  ])('has one form: %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('stays what it is when cleaned again, and can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (text) => {
        const clean = cleanText(text)
        return cleanText(clean) === clean && !/[\u0000\r]/.test(clean)
      }),
    )
  })

  it('is cleaned at any depth of a JSON value, secrets excepted', () => {
    expect(cleanJson({ a: [' x ', { b: ' y ', password: ' z ' }], n: 1, o: null })).toEqual({
      a: ['x', { b: 'y', password: ' z ' }],
      n: 1,
      o: null,
    })
  })
})
