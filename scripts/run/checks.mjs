import { existsSync, readFileSync, rmSync } from 'node:fs'
import { outcomeOf } from './child.mjs'

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number }} Counts
 * @typedef {object} Check
 * @property {string} name
 * @property {string} file a JavaScript file under node_modules
 * @property {string[]} args
 * @property {'vitest' | 'playwright'} [runner] what counts its tests
 */

/**
 * @param {string} name
 * @param {string[]} projects
 * @returns {Check}
 */
const vitest = (name, projects) => ({
  name,
  file: 'vitest/vitest.mjs',
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
  runner: 'vitest',
})

/** What needs neither a database nor a build. @type {Check[]} */
export const quickChecks = [
  { name: 'types', file: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', file: 'eslint/bin/eslint.js', args: ['.'] },
  { name: 'format', file: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'unused', file: 'knip/bin/knip.js', args: [] },
  vitest('house and rules', ['house', 'rules']),
]

/** The same files on both databases; the run fails when one of them ran what the other did not. */
export const flows = vitest('flows', ['flows-sqlite', 'flows-postgresql'])

/** @type {Check} */
export const journeys = {
  name: 'journeys',
  file: '@playwright/test/cli.js',
  args: ['test', '--project=journeys', '--reporter=list,json'],
  runner: 'playwright',
}

/** Where each runner leaves its counts. */
const reports = {
  // Written by tests/support/flows-reporter.ts.
  vitest: 'test-results/vitest.json',
  playwright: 'test-results/playwright.json',
}

/** @type {Record<'vitest' | 'playwright', (text: string) => Counts[]>} */
const readers = {
  vitest: (text) => /** @type {Counts[]} */ (JSON.parse(text)),
  playwright: (text) => {
    const { stats, errors } =
      /** @type {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>, errors: unknown[] }} */ (
        JSON.parse(text)
      )
    const failed = stats.unexpected + stats.flaky + errors.length
    return [{ name: 'journeys', passed: stats.expected, failed, skipped: stats.skipped }]
  },
}

/**
 * Runs one check and shows what it writes.
 *
 * @param {Check} check
 * @returns {Promise<{ ok: boolean, counts: Counts[] }>} counts are the runner's own; a skipped test
 *   makes the check fail, and so does a runner that ran nothing
 */
export const runCheck = async ({ file, args, runner }) => {
  const report = runner && reports[runner]
  if (report) rmSync(report, { force: true })
  const { code } = await outcomeOf(process.execPath, [`node_modules/${file}`, ...args], {
    show: true,
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright,
      // They write into a pipe, and would leave colours out on a terminal too.
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    },
  })
  if (!runner || !report) return { ok: code === 0, counts: [] }
  const counts = existsSync(report) ? readers[runner](readFileSync(report, 'utf8')) : []
  const whole = counts.every(({ passed, failed, skipped }) => passed > 0 && failed + skipped === 0)
  return { ok: code === 0 && whole && counts.length > 0, counts }
}
