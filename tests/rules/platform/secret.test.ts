import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { secretOfFolder } from '@/lib/platform/secret'

const folder = () => mkdtempSync(join(tmpdir(), 'ponte-secret-'))
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

it('is made once and then read', () => {
  const there = folder()
  const first = secretOfFolder(there)
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(secretOfFolder(there)).toBe(first)
  expect(readdirSync(there)).toEqual(['secret'])
})

it('is readable by its owner alone', () => {
  const there = join(folder(), 'data')
  secretOfFolder(there)
  expect(modeOf(join(there, 'secret'))).toBe('600')
  expect(modeOf(there)).toBe('700')
})

it('differs between folders', () => {
  expect(secretOfFolder(folder())).not.toBe(secretOfFolder(folder()))
})

it('is taken from whoever was faster', () => {
  const there = folder()
  writeFileSync(join(there, 'secret'), 'made-by-another-process\n')
  chmodSync(join(there, 'secret'), 0o600)
  expect(secretOfFolder(there)).toBe('made-by-another-process')
})
