import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aCourse, type ContentFiles, pathIn } from '@/tests/support/content/a-course'
import { addCase } from '@/tests/support/content/a-case'
import { contentFolder } from '@/tests/support/content/content-folder'

const root = join(import.meta.dirname, '../../..')

/** As an author runs it, without a database. */
const check = async (files: ContentFiles, ...asked: string[]) => {
  const environment = { ...process.env, DATABASE_URL: '' }
  const folder = await contentFolder(files)
  const program = [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(root, 'scripts/content-check.ts'),
  ]
  const options = { cwd: root, env: environment, encoding: 'utf8' } as const
  return spawnSync(process.execPath, [...program, folder, ...asked], options)
}

it('the check says that content is in order, and ends well', async () => {
  const { status, stdout } = await check(aCourse())
  expect(stdout).toContain('1 course, 1 module, 4 items, 1 practice, 3 files')
  expect(status).toBe(0)
}, 60_000)

it('the check counts the words of each module in each language when asked', async () => {
  const { stdout } = await check(aCourse(), '--words')
  expect(stdout).toContain(
    'first-course/01-first-module: pt 5, en 2 words in 5 minutes; 1 question\n',
  )
}, 60_000)

it('the check counts a case whole: its facts, what it asks, and what happened', async () => {
  const files = aCourse()
  addCase(files)
  const { stdout } = await check(files, '--words')
  expect(stdout).toContain('pt 18, en 11 words in 13 minutes; 1 question\n')
}, 60_000)

it('the check names each fault in a line of its own, and ends badly', async () => {
  const files = aCourse()
  const path = pathIn(files, '10-text.pt.md')
  files[path] = String(files[path]).replace('minutes: 5', 'minuts: 5')
  const { status, stderr } = await check(files)
  expect(stderr.trim().split('\n').slice(-3)).toEqual([
    `content/${path}:2 missingKey: "minutes" is missing`,
    `content/${path}:5 unknownKey: "minuts" is not a key here`,
    '2 faults in content/',
  ])
  expect(status).toBe(1)
}, 60_000)
