import { afterEach, describe, expect, it, vi } from 'vitest'
import { printTable, rowOf, sumOf, type Row } from '@/scripts/run/table.mjs'

const row = (ok: boolean, counts: Row['counts'] = []): Row => ({
  name: 'part',
  took: 1,
  ok,
  counts,
})
const counts = (passed: number, failed = 0, skipped = 0) => [
  { name: 'tests', passed, failed, skipped },
]

describe('the sum', () => {
  it.each([
    ['adds up what the runners counted', [row(true, counts(3)), row(true, counts(4))], 7, 0],
    ['counts no test for the linter', [row(true), row(true, counts(4))], 4, 0],
    ['counts the linter’s fault', [row(false), row(true, counts(4))], 4, 1],
    ['counts each failed test', [row(false, counts(3, 2))], 3, 2],
    ['counts a skipped test as a failure', [row(false, counts(3, 0, 1))], 3, 1],
    ['adds both databases', [row(true, [...counts(4), ...counts(4)])], 8, 0],
    ['counts a runner that ran nothing', [row(false, counts(0))], 0, 1],
  ])('%s', (_, rows, passed, failed) => {
    expect(sumOf(rows)).toEqual({ passed, failed })
  })
})

describe('the table', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  afterEach(() => {
    info.mockClear()
    error.mockClear()
  })

  it('closes with the sum and answers with the exit code', () => {
    expect(printTable([row(true, counts(5))])).toBe(0)
    expect(info.mock.lastCall).toEqual(['\n5 passed, 0 failed'])
    expect(printTable([row(true, counts(5)), row(false)])).toBe(1)
    expect(info.mock.lastCall).toEqual(['\n5 passed, 1 failed'])
  })

  it('goes on after a part that cannot be done', async () => {
    const broken = await rowOf('build', () => Promise.reject(new Error('no space left')))
    expect(broken).toMatchObject({ name: 'build', ok: false, counts: [] })
    expect(error).toHaveBeenCalledWith('no space left')
  })
})
