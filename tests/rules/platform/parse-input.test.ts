import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Invalid } from '@/lib/platform/errors'
import { parseInput } from '@/lib/platform/parse-input'

const schema = z.object({
  name: z.string().min(2).max(5).optional(),
  mail: z.email().optional(),
  link: z.url().optional(),
  age: z.coerce.number().min(18).max(99).optional(),
  role: z.enum(['a', 'b']).optional(),
  list: z.array(z.string()).min(1).optional(),
  agree: z.literal('yes').optional(),
  day: z
    .string()
    .refine((day) => day === 'x', 'opensAfterItCloses')
    .optional(),
})

const faultsOf = (input: unknown) => {
  try {
    parseInput(schema, input)
    return {}
  } catch (error) {
    return error instanceof Invalid ? error.fields : { thrown: error }
  }
}

describe('an input that is wrong', () => {
  it.each([
    [{ name: 'abcdef' }, { name: { code: 'tooLong', values: { max: 5 } } }],
    [{ name: 'a' }, { name: { code: 'tooShort', values: { min: 2 } } }],
    [{ name: '' }, { name: { code: 'required' } }],
    [{ name: 7 }, { name: { code: 'invalid' } }],
    [{ mail: 'nobody' }, { mail: { code: 'email' } }],
    [{ mail: '' }, { mail: { code: 'required' } }],
    [{ link: 'nowhere' }, { link: { code: 'url' } }],
    [{ age: '17' }, { age: { code: 'tooLow', values: { min: 18 } } }],
    [{ age: '100' }, { age: { code: 'tooHigh', values: { max: 99 } } }],
    [{ role: 'c' }, { role: { code: 'choice' } }],
    [{ list: [] }, { list: { code: 'required' } }],
    [{ list: ['a', 1] }, { 'list.1': { code: 'invalid' } }],
    [{ agree: 'no' }, { agree: { code: 'choice' } }],
    [{ day: 'y' }, { day: { code: 'opensAfterItCloses' } }],
  ])('%j has its fault by field', (input, faults) => {
    expect(faultsOf(input)).toEqual(faults)
  })

  it('that lacks a field is told so', () => {
    const strict = z.object({ name: z.string(), role: z.enum(['a']) })
    expect(() => parseInput(strict, {})).toThrow(Invalid)
    expect(faultsOf({ name: null })).toEqual({ name: { code: 'required' } })
  })
})

it('an input that is right comes out as its schema says', () => {
  expect(parseInput(schema, { age: '20', other: 'dropped' })).toEqual({ age: 20 })
})
