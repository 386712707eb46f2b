import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import * as z from 'zod'

const locked = z.object({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

const lock = z
  .object({ packages: z.record(z.string(), locked) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

/** Every version of a package that the lock file installs, at whatever depth. */
const versionsOf = (name: string) =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    version !== undefined &&
    (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
      ? [version]
      : [],
  )

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number)
const isBelow = (a: string, b: string) => {
  const [x, y] = [numbers(a), numbers(b)]
  const at = x.findIndex((part, index) => part !== y[index])
  return at >= 0 && x[at]! < y[at]!
}

it('the lock file names the builds for every system, or npm ci would refuse it', () => {
  const asked = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  )
  const missing = asked.filter(({ name }) => versionsOf(name).length === 0)
  expect(missing).toEqual([])
})

/** The first version without a fault that would reach this site; a fresh install may not fall below. */
it.each([
  ['next', '16.3.3', 'AVIF and proxy faults of summer 2026'],
  ['next-auth', '4.24.15', 'look-alike addresses, providers mixed up'],
  ['nodemailer', '9.1.1', 'line breaks in List-* headers, slow address parser'],
  ['react', '19.2.4', 'code run through server functions'],
  ['mdast-util-to-hast', '13.2.1', 'class names through a code fence'],
  ['sharp', '0.35.4', 'decoder faults'],
  ['zod', '4.0.0', 'one major version'],
])('%s is at least %s: %s', (name, floor) => {
  expect(versionsOf(name)).not.toEqual([])
  expect(versionsOf(name).filter((version) => isBelow(version, floor))).toEqual([])
})

it('typescript stays below 7: under 7 the linter has no compiler to ask', () => {
  expect(versionsOf('typescript').every((version) => isBelow(version, '7.0.0'))).toBe(true)
})

it('SQLite is past the WAL-reset fault of 3.51.2', () => {
  const memory = new Database(':memory:')
  const version = z.string().parse(memory.prepare('select sqlite_version()').pluck().get())
  memory.close()
  expect(isBelow(version, '3.51.3')).toBe(false)
})
