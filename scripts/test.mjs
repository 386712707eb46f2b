// npm test: everything, from a fresh clone. Brings what is missing, runs every check even after one
// has failed, and closes with the runners' own counts.
import { bringBuild } from './run/build.mjs'
import { flows, journeys, quickChecks, runCheck } from './run/checks.mjs'
import { bringChromium } from './run/chromium.mjs'
import { bringCheckout } from './run/start.mjs'
import { main } from './run/steps.mjs'
import { printTable, rowOf } from './run/table.mjs'

const built = async () => {
  await bringBuild()
  return { ok: true, counts: [] }
}

await main(async () => {
  await bringCheckout({ tools: true })
  await bringChromium()
  const rows = []
  for (const check of [...quickChecks, flows])
    rows.push(await rowOf(check.name, () => runCheck(check)))
  rows.push(await rowOf('build', built))
  rows.push(await rowOf(journeys.name, () => runCheck(journeys)))
  return printTable(rows)
})
