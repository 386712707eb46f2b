// npm run demo: as npm start, in a data folder of its own, with a cast of people and their doings.
import { run } from './run/child.mjs'
import { tsx } from './run/environment.mjs'
import { start } from './run/start.mjs'
import { main, step } from './run/steps.mjs'

// Set before .env is read, which therefore cannot lead the cast to the real database or mail server.
process.env.DATA_DIR ||= '.data-demo'
process.env.DATABASE_URL ??= ''
process.env.SMTP_URL = ''
process.env.SITE_MODE = 'demo'

/**
 * scripts/seed-demo.ts runs after migrations and publication and does nothing on a second run. What
 * it writes to standard output (the accounts and their password) is printed at the end.
 */
const seed = () =>
  step('cast', async () => {
    const { output } = await run(process.execPath, tsx('scripts/seed-demo.ts'))
    return output.trim()
  })

await main(() => start({ last: seed }))
