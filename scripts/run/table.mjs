/**
 * @typedef {import('./checks.mjs').Counts} Counts
 * @typedef {{ ok: boolean, counts: Counts[] }} Outcome
 * @typedef {Outcome & { name: string, took: number }} Row
 */

/**
 * Does one part of the work, and remembers how it went and how long it took. What it throws is a
 * failure, told where it happens, and the work goes on with the next part.
 *
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Row>}
 */
export const rowOf = async (name, work) => {
  console.info(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
  const since = performance.now()
  try {
    const { ok, counts } = await work()
    return { name, ok, counts, took: performance.now() - since }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { name, ok: false, counts: [], took: performance.now() - since }
  }
}

const total = (/** @type {Row} */ { counts }, /** @type {'passed' | 'failed'} */ what) =>
  counts.reduce((sum, one) => sum + one[what], 0)

/**
 * Adds up the runners' counts. A part that failed without a failed test (the linter, a skipped
 * test, a runner that ran nothing) is one failure.
 *
 * @param {Row[]} rows
 */
export const sumOf = (rows) => ({
  passed: rows.reduce((sum, row) => sum + total(row, 'passed'), 0),
  failed: rows.reduce((sum, row) => sum + (total(row, 'failed') || (row.ok ? 0 : 1)), 0),
})

const words = (/** @type {Counts} */ { name, passed, failed, skipped }) =>
  `${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * Prints each part with its time and the runner's own count, and last the sum of the counts.
 *
 * @param {Row[]} rows
 * @returns {number} the exit code
 */
export const printTable = (rows) => {
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.info('')
  for (const { name, ok, took, counts } of rows) {
    const time = `${(took / 1000).toFixed(1)} s`.padStart(8)
    console.info(`${ok ? '✓' : '✗'} ${name.padEnd(width)} ${time}  ${counts.map(words).join('; ')}`)
  }
  const { passed, failed } = sumOf(rows)
  console.info(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
