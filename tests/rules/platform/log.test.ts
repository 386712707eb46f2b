import { describe, expect, it } from 'vitest'
import { errorFacts, hideAddresses } from '@/lib/platform/log-facts'

describe('an address', () => {
  it.each([
    ['sent to ana@example.org', 'sent to [address]'],
    ['{"to":"Ana <ana.b+c@example.org>"}', '{"to":"Ana <[address]>"}'],
    ['to=zé@localhost, again', 'to=[address], again'],
    ['no address here', 'no address here'],
    ['at node_modules/@vitest/runner/index.js:1', 'at node_modules/@vitest/runner/index.js:1'],
  ])('in %j is hidden', (line, hidden) => {
    expect(hideAddresses(line)).toBe(hidden)
  })
})

describe('an error in the log', () => {
  it('keeps its kind, code and place', () => {
    const facts = errorFacts(Object.assign(new TypeError('no such thing'), { code: 'E1' }))
    expect(facts).toMatchObject({ kind: 'TypeError', code: 'E1', message: 'no such thing' })
    expect(facts.at[0]).toContain('log.test.ts')
  })

  it('loses the values that Prisma shows', () => {
    const error = new Error(
      "Invalid `account.create()` invocation:\n{ name: 'Ana Sousa' }\nUnknown argument `x`",
    )
    error.name = 'PrismaClientValidationError'
    expect(JSON.stringify(errorFacts(error))).not.toContain('Ana')
    expect(errorFacts(error).message).toBe('Unknown argument `x`')
  })

  it('loses addresses, in causes too', () => {
    const facts = errorFacts(
      new Error('outer', { cause: new Error('550 ana@example.org unknown') }),
    )
    expect(facts.cause?.message).toBe('550 [address] unknown')
  })

  it('says little of what is no error', () => {
    expect(errorFacts('ana@example.org')).toEqual({
      kind: 'string',
      message: 'not an Error',
      at: [],
    })
  })
})
