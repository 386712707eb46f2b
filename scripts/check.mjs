// npm run check: what can be said without a database, a build or a browser.
import { quickChecks, runCheck } from './run/checks.mjs'
import { bringCheckout } from './run/start.mjs'
import { main } from './run/steps.mjs'
import { printTable, rowOf } from './run/table.mjs'

await main(async () => {
  await bringCheckout()
  const rows = []
  for (const check of quickChecks) rows.push(await rowOf(check.name, () => runCheck(check)))
  return printTable(rows)
})
