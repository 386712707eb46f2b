// npm test: everything, from a fresh clone. Brings what is missing, runs every check even after one
// has failed, and closes with the runners' own counts.
import { bringBuild } from './run/build.mjs'
import { flowChecks, journeys, quickChecks, runCheck } from './run/checks.mjs'
import { bringChromium } from './run/chromium.mjs'
import { bringCheckout } from './run/start.mjs'
import { main } from './run/steps.mjs'
import { printTable, rowOf } from './run/table.mjs'

/**
 * The flows are the same files on both databases, so as many must have passed.
 *
 * @param {import('./run/table.mjs').Row[]} rows
 */
const sameOnBoth = (rows) => {
  const counts = rows
    .filter(({ name }) => name.startsWith('flows-'))
    .map(({ counts }) => counts?.passed)
  return Promise.resolve({ ok: new Set(counts).size === 1, counts: null })
}

const built = async () => {
  await bringBuild()
  return { ok: true, counts: null }
}

await main(async () => {
  await bringCheckout({ tools: true })
  await bringChromium()
  /** @type {import('./run/table.mjs').Row[]} */
  const rows = []
  for (const check of [...quickChecks, ...flowChecks])
    rows.push(await rowOf(check.name, () => runCheck(check)))
  rows.push(await rowOf('as many flows on both', () => sameOnBoth(rows)))
  rows.push(await rowOf('build', built))
  rows.push(await rowOf(journeys.name, () => runCheck(journeys)))
  return printTable(rows)
})
