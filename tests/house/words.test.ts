import { describe, expect, it } from 'vitest'
import { code } from './sources'

const own = 'tests/house/words.test.ts'
const files = code().filter(({ path }) => path !== own)

/** Lines of the project that match, as `file:line`. */
const found = (pattern: RegExp, where = /./) =>
  files
    .filter(({ path }) => where.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    )

describe('the code', () => {
  it.each([
    ['leaves nothing to be done later', /\b(TODO|FIXME|XXX|HACK)\b/],
    ['switches a lint rule off only with its reason', /eslint-disable(?!.* -- \S.{8})/],
    ['has no loose type', /(:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck)/],
    ['expects a type error only with its reason', /@ts-expect-error(?!\s+--\s+\S.{8})/],
    ['names no machine', /\/(work|home|Users|tmp\/w)\//],
  ])('%s', (_, pattern) => {
    expect(found(pattern)).toEqual([])
  })

  it('speaks through the log', () => {
    expect(found(/\bconsole\.\w+\(/, /^(app|components|lib)\//)).toEqual([])
  })
})

describe('the tests', () => {
  it.each([
    ['run whole', /\.(only|skip|todo|fixme)\b\s*[(.]|\b(xit|xdescribe|fit|fdescribe)\(/],
    ['never wait by time', /waitForTimeout|setTimeout\(\s*(resolve|done|r)\b|timers\/promises/],
  ])('%s', (_, pattern) => {
    expect(found(pattern, /^tests\//)).toEqual([])
  })
})
