import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalEmail, veiledEmail } from '@/lib/accounts/rules/address'

describe('an address in its one form', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    ['  Ana.Silva@Example.ORG \n', 'ana.silva@example.org'],
    ["o'neill+course@mail.example.co.mz", "o'neill+course@mail.example.co.mz"],
    ['ana@xn--exemplo-xua.org', 'ana@xn--exemplo-xua.org'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%s', (typed, kept) => {
    expect(canonicalEmail(typed)).toBe(kept)
  })

  it.each([
    ['nothing', ''],
    ['no at sign', 'ana.example.org'],
    ['full-width at sign', 'ana\uff20example.org'],
    ['small at sign', 'ana\ufe6bexample.org'],
    ['full-width at sign behind a real one', 'victim@example.org\uff20evil.example'],
    ['full-width letters', '\uff41na@example.org'],
    ['Kelvin sign that lower-cases to k', 'mar\u212a@example.org'],
    ['dotless i', '\u0131ris@example.org'],
    ['zero-width space', 'ana\u200b@example.org'],
    ['right-to-left override', '\u202eana@example.org'],
    ['two at signs', 'ana@evil.example@example.org'],
    ['quoted local part', '"ana@evil.example"@example.org'],
    ['display name', 'Ana <ana@example.org>'],
    ['two addresses', 'ana@example.org,eva@example.org'],
    ['line break and header', 'ana@example.org\r\nBcc: eva@example.org'],
    ['inner space', 'ana silva@example.org'],
    ['comment', 'ana(comment)@example.org'],
    ['double dot', 'ana..silva@example.org'],
    ['leading dot', '.ana@example.org'],
    ['trailing dot in the domain', 'ana@example.org.'],
    ['no domain ending', 'ana@localhost'],
    ['an IP address', 'ana@127.0.0.1'],
    ['a literal', 'ana@[127.0.0.1]'],
    ['hyphen first', 'ana@-example.org'],
    ['long local part', `${'a'.repeat(65)}@example.org`],
    ['long whole', `ana@${'a.'.repeat(130)}org`],
  ])('refuses %s', (_what, typed) => {
    expect(canonicalEmail(typed)).toBeNull()
  })

  it('stays as it is when canonical, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (typed) => {
        const once = canonicalEmail(typed)
        return once === null || (canonicalEmail(once) === once && /^[\x21-\x7e]+$/.test(once))
      }),
    )
    expect(canonicalEmail('A@B.CC')).toBe('a@b.cc')
  })

  it.each([
    ['ana.silva@example.org', 'an…@example.org'],
    ['an@example.org', 'a…@example.org'],
    ['a@example.org', '…@example.org'],
  ])('is veiled: %s', (email, veiled) => {
    expect(veiledEmail(email)).toBe(veiled)
  })
})
