import { existsSync, readFileSync, rmSync } from 'node:fs'
import { outcomeOf } from './child.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {object} Check
 * @property {string} name
 * @property {string} file a JavaScript file under node_modules
 * @property {string[]} args
 * @property {'vitest' | 'playwright'} [runner] what counts its tests
 */

const vitest = (/** @type {string} */ project) =>
  /** @type {Check} */ ({
    name: project,
    file: 'vitest/vitest.mjs',
    args: ['run', '--project', project],
    runner: 'vitest',
  })

/** What needs neither a database nor a build. @type {Check[]} */
export const quickChecks = [
  { name: 'types', file: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', file: 'eslint/bin/eslint.js', args: ['.'] },
  { name: 'format', file: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'unused', file: 'knip/bin/knip.js', args: [] },
  vitest('house'),
  vitest('rules'),
]

/** The same files on both databases. @type {Check[]} */
export const flowChecks = [vitest('flows-sqlite'), vitest('flows-postgresql')]

/** @type {Check} */
export const journeys = {
  name: 'journeys',
  file: '@playwright/test/cli.js',
  args: ['test'],
  runner: 'playwright',
}

const report = 'test-results/report.json'

/** @type {Record<'vitest' | 'playwright', (text: string) => Counts>} */
const readers = {
  vitest: (text) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
      /** @type {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number> & { testResults: { status: string, assertionResults: unknown[] }[] }} */ (
        JSON.parse(text)
      )
    // A file that cannot be loaded has no tests to count, and is a failure all the same.
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken,
      skipped: numPendingTests + numTodoTests,
    }
  },
  playwright: (text) => {
    const { stats, errors } =
      /** @type {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>, errors: unknown[] }} */ (
        JSON.parse(text)
      )
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
    }
  },
}

const reporting = {
  vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  playwright: ['--reporter=list,json'],
}

/**
 * Runs one check and shows what it writes.
 *
 * @param {Check} check
 * @returns {Promise<{ ok: boolean, counts: Counts | null }>} counts are the runner's own; a skipped
 *   test makes the check fail, and so does a runner that ran nothing
 */
export const runCheck = async ({ file, args, runner }) => {
  rmSync(report, { force: true })
  const { code } = await outcomeOf(
    process.execPath,
    [`node_modules/${file}`, ...args, ...(runner ? reporting[runner] : [])],
    { show: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, FORCE_COLOR: '0' } },
  )
  if (!runner) return { ok: code === 0, counts: null }
  const counts = existsSync(report)
    ? readers[runner](readFileSync(report, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0 }
  const whole = counts.failed === 0 && counts.skipped === 0 && counts.passed > 0
  return { ok: code === 0 && whole, counts }
}
