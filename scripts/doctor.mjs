// npm run doctor: each thing that Ponte needs, well (✓) or not (✗), with the command that mends it.
import { loadDotEnv } from './run/environment.mjs'
import { findings } from './run/findings.mjs'
import { main } from './run/steps.mjs'

await main(async () => {
  loadDotEnv()
  const found = await findings()
  const width = Math.max(...found.map(({ name }) => name.length))
  for (const { name, ok, words, mend } of found) {
    console.info(`${ok ? '✓' : '✗'} ${name.padEnd(width)}  ${words}`)
    if (!ok) console.info(`  ${' '.repeat(width)}  → ${mend}`)
  }
  return found.every(({ ok }) => ok) ? 0 : 1
})
