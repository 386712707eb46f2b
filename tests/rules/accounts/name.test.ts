import { describe, expect, it } from 'vitest'
import { cleanName, longestName, nameFault } from '@/lib/accounts/rules/name'

describe('a name', () => {
  it.each([
    ['as it is', 'Ana Maria da Conceição', 'Ana Maria da Conceição'],
    ['spaces around and between', '  Ana \t  Silva\n', 'Ana Silva'],
    ['no-break space', 'Ana\u00a0Silva', 'Ana Silva'],
    ['decomposed accents', 'Joa\u0303o', 'João'],
    ['zero-width signs', 'A\u200bn\u200da\ufeff', 'Ana'],
    ['bidirectional override', 'Ana \u202eavliS\u202c', 'Ana avliS'],
    ['isolates and marks', '\u2066Ana\u2069\u200f', 'Ana'],
    ['control characters', 'A\u0000n\u0007a\u007f', 'Ana'],
    ['line separator', 'Ana\u2028Silva', 'Ana Silva'],
    ['soft hyphen', 'Sil\u00adva', 'Silva'],
    ['Hangul filler', '\u3164Ana', 'Ana'],
    ['only unseen signs', '\u200b\u202e\u2066', ''],
  ])('is cleaned: %s', (_what, typed, kept) => {
    expect(cleanName(typed)).toBe(kept)
  })

  it.each([
    ['one letter', 'Q', undefined],
    ['apostrophe, hyphen, dot', "M. d'Ávila-N'Dour Jr.", undefined],
    ['another script', 'دانيال', undefined],
    ['longest', 'ã'.repeat(longestName), undefined],
    ['empty', '', 'required'],
    ['too long', 'a'.repeat(longestName + 1), 'tooLong'],
    ['no letter', '12345', 'name'],
    ['an address', 'ana@example.org', 'name'],
    ['markup', '<b>Ana</b>', 'name'],
    ['a link', 'Win at http://evil.example', 'name'],
    ['a link without scheme', 'see www.evil.example', 'name'],
  ])('is judged: %s', (_what, name, code) => {
    expect(nameFault(name)?.code).toBe(code)
  })
})
