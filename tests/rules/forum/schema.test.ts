import { describe, expect, it } from 'vitest'
import { maxPostLength, refusePostSchema, writePostSchema } from '@/lib/forum/schema'
import { Invalid } from '@/lib/platform/errors'
import { parseInput } from '@/lib/platform/parse-input'

const id = '01a20105-af55-7709-8ce8-6253c11585ba'
const post = { forum: id, body: 'Bom dia', language: 'pt' }

const faultsOf = (read: () => unknown): string => {
  try {
    read()
    return 'none'
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return Object.entries(error.fields)
      .map(([field, { code }]) => `${field}: ${code}`)
      .join(', ')
  }
}

describe('the form of a post', () => {
  it.each([
    [{}, 'none'],
    [{ parent: id, subscribe: 'yes' }, 'none'],
    [{ body: '' }, 'body: required'],
    [{ body: 'x'.repeat(maxPostLength) }, 'none'],
    [{ body: 'x'.repeat(maxPostLength + 1) }, 'body: tooLong'],
    [{ body: ['x'] }, 'body: invalid'],
    [{ body: { contains: '' } }, 'body: invalid'],
    [{ language: 'xx' }, 'language: choice'],
    [{ language: undefined }, 'none'],
    [{ forum: 'x' }, 'forum: invalid'],
    [{ parent: "' OR 1=1" }, 'parent: invalid'],
    [{ subscribe: 'maybe' }, 'subscribe: choice'],
  ])('with %j has the faults: %s', (typed, faults) => {
    expect(faultsOf(() => parseInput(writePostSchema, { ...post, ...typed }))).toBe(faults)
  })
})

describe('the form of a refusal', () => {
  it.each([
    ['', 'reason: required'],
    ['x'.repeat(2_001), 'reason: tooLong'],
    ['Nomeia uma criança.', 'none'],
  ])('with a reason like "%.12s" has the faults: %s', (reason, faults) => {
    expect(faultsOf(() => parseInput(refusePostSchema, { post: id, reason }))).toBe(faults)
  })
})
