import { describe, expect, it } from 'vitest'
import { Invalid } from '@/lib/platform/errors'
import { readForm, refuseFaults, shownAgain } from '@/lib/platform/form-fields'

const formOf = (...fields: [string, string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

const key = '01939b1e-0000-7000-8000-000000000000'

describe('a submitted form', () => {
  it('gives its language, its key and what was typed', () => {
    const form = formOf(['locale', 'fr'], ['formKey', key], ['name', ' Ana  \r\n'])
    expect(readForm(form)).toEqual({
      locale: 'fr',
      key,
      input: { name: 'Ana' },
      faults: {},
      files: [],
    })
  })

  it.each([
    ['a missing key', undefined],
    ['a short key', 'abc'],
    ['a key with other signs', `${key}; DROP`],
    ['an endless key', 'a'.repeat(65)],
  ])('%s is no key', (_, formKey) => {
    expect(readForm(formOf(['formKey', formKey ?? ''])).key).toBeNull()
  })

  it('falls back to the default language', () => {
    expect(readForm(formOf(['locale', 'de'])).locale).toBe('pt')
  })

  it('reads a list only under a name that says so', () => {
    const { input, faults } = readForm(formOf(['languages[]', 'pt'], ['languages[]', 'fr']))
    expect(input).toEqual({ languages: ['pt', 'fr'] })
    expect(faults).toEqual({})
  })

  it.each([
    ['a field that comes twice', formOf(['role', 'learner'], ['role', 'administrator']), 'role'],
    ['a file where none is asked for', formOf(['name', new Blob(['x'])]), 'name'],
  ])('%s is a fault', (_, form, field) => {
    const { faults } = readForm(form)
    expect(Object.keys(faults)).toEqual([field])
    expect(() => refuseFaults(faults)).toThrow(Invalid)
  })

  it('takes no field for a property of every object', () => {
    const { input } = readForm(formOf(['constructor[]', 'a'], ['__proto__', 'b']))
    expect(Object.entries(input)).toEqual([
      ['constructor', ['a']],
      ['__proto__', 'b'],
    ])
  })

  it('leaves secrets as they are and never shows them again', () => {
    const { input } = readForm(formOf(['newPassword', '  a\r\nb '], ['name', 'Ana']))
    expect(input.newPassword).toBe('  a\r\nb ')
    expect(shownAgain(input)).toEqual({ name: 'Ana' })
  })

  it('passes over the fields of React', () => {
    expect(readForm(formOf(['$ACTION_ID_1', 'x'])).input).toEqual({})
  })
})
