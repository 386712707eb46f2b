import { spawn } from 'node:child_process'
import { bringBuild } from './build.mjs'
import { run } from './child.mjs'
import { claimFolder } from './claim.mjs'
import { loadDotEnv, readEnvironment, requireNode, tsx } from './environment.mjs'
import { bringPackages } from './packages.mjs'
import { requirePort, serve } from './server.mjs'
import { step } from './steps.mjs'

/** Generates the database clients when the schema has changed. */
const bringClients = () =>
  step('database clients', () => run(process.execPath, tsx('scripts/generate.ts')))

/**
 * Secret, migrations, site mode and content, in one process of its own.
 *
 * @returns {Promise<{ welcome: string | null }>} the first administrator's link, while there is none
 */
const prepare = async () => {
  const { messages } = await run(process.execPath, tsx('scripts/prepare.ts'), {
    show: true,
    messages: true,
  })
  return /** @type {{ welcome: string | null }} */ (messages.at(-1))
}

/** Brings what a checkout needs before any of its TypeScript can run. */
export const bringCheckout = async ({ tools = false } = {}) => {
  requireNode()
  await bringPackages({ tools })
  await bringClients()
}

/** Publishes what changes in content/ as it is written, until this process ends. */
const followContent = () => {
  const args = tsx('scripts/content-publish.ts', '--watch')
  const watcher = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  process.once('exit', () => watcher.kill())
}

/**
 * Everything from a fresh clone to a running site.
 *
 * @param {{ command?: 'start' | 'dev', last?: () => Promise<string> }} [options] `last` is done when
 *   the database and the content are there; what it answers is printed at the end
 * @returns {Promise<number>} the exit code, once the server has ended
 */
export const start = async ({ command = 'start', last } = {}) => {
  const since = performance.now()
  loadDotEnv()
  await bringCheckout()
  const { PORT, HOST, BASE_URL, DATA_DIR, mail } = await readEnvironment()
  await requirePort(PORT, HOST)
  claimFolder(DATA_DIR, PORT)
  const { welcome } = await prepare()
  const words = await last?.()
  if (command === 'start') await bringBuild()
  else followContent()
  return serve({
    command,
    port: PORT,
    ...(HOST === undefined ? {} : { host: HOST }),
    ready: (health) => {
      if (!health.ok) console.error(`The site answers, but is not well: ${BASE_URL}/api/health`)
      console.info(
        `\nReady after ${((performance.now() - since) / 1000).toFixed(1)} s: ${BASE_URL}`,
      )
      if (mail === 'folder') console.info(`Mail lands in ${DATA_DIR}/mail`)
      if (welcome) console.info(`Nobody administers this site yet. Open once: ${welcome}`)
      if (words) console.info(words)
    },
  })
}
