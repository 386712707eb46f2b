import { describe, expect, it } from 'vitest'
import { passwordAsHashed, passwordFault } from '@/lib/accounts/rules/password'

const known = ['ana.silva@example.org', 'ana.silva', 'Ana Silva']

describe('a new password', () => {
  it.each([
    ['a phrase', 'três barcos cruzam a baía'],
    ['exactly ten', 'kX7-pontão'],
    ['two hundred', 'uma frase que se repete '.repeat(9).slice(0, 200)],
    ['other scripts and signs', '橋のたもとで会いましょう🌉'],
    ['a common word among others', 'senha que so eu conheço'],
  ])('is taken: %s', (_what, password) => {
    expect(passwordFault(password, known)).toBeUndefined()
  })

  it.each([
    ['empty', '', 'required'],
    ['nine', 'kX7-ponte', 'tooShort'],
    ['nine characters in eighteen units', '🌉'.repeat(9), 'tooShort'],
    ['201', 'ab3'.repeat(67), 'tooLong'],
    ['one character', 'aaaaaaaaaaaa', 'passwordCommon'],
    ['two characters', 'abababababab', 'passwordCommon'],
    ['digits in order', '1234567890', 'passwordCommon'],
    ['digits backwards', '9876543210', 'passwordCommon'],
    ['letters in order', 'abcdefghijkl', 'passwordCommon'],
    ['keyboard', 'qwertyuiop', 'passwordCommon'],
    ['keyboard, columns', '1q2w3e4r5t', 'passwordCommon'],
    ['the word', 'Password123', 'passwordCommon'],
    ['the word and the year', 'Senha!!2026', 'passwordCommon'],
    ['with accents', 'Moçambique25', 'passwordCommon'],
    ['the country', 'portugal2026!', 'passwordCommon'],
    ['the address', 'ana.silva@example.org', 'passwordCommon'],
    ['the name and a number', 'Ana Silva 1984', 'passwordCommon'],
  ])('is refused: %s', (_what, password, code) => {
    expect(passwordFault(password, known)?.code).toBe(code)
  })

  it('is the same on keyboards that write accents differently', () => {
    expect(passwordAsHashed('conceic\u0327a\u0303o')).toBe(passwordAsHashed('conceição'))
  })
})
