import { existsSync } from 'node:fs'
import { outcomeOf } from './child.mjs'
import { step, Stop } from './steps.mjs'

/**
 * What the plain scripts need of the environment.
 *
 * @typedef {object} Environment
 * @property {number} PORT
 * @property {string} [HOST]
 * @property {string} BASE_URL
 * @property {string} DATA_DIR absolute
 * @property {'normal' | 'demo'} SITE_MODE
 * @property {'sqlite' | 'postgresql'} database
 * @property {'folder' | 'smtp'} mail
 */

/** Whether a Node of this version can run the packages. @param {string} version */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/** Refuses a Node that is too old for the packages. */
export const requireNode = () => {
  if (!isNewEnough(process.versions.node))
    throw new Stop(`Node ${process.versions.node} is too old: Ponte needs 20.19 or newer.`)
}

/** Takes in `.env`, if there is one; what the environment already has wins. */
export const loadDotEnv = () => {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** What Node is called with to run one of the project's TypeScript files. */
export const tsx = (/** @type {string[]} */ ...file) => ['--import', 'tsx', ...file]

/**
 * Has the environment parsed by the schema that the app uses.
 *
 * @returns {Promise<Environment>}
 * @throws {Stop} with a line for each wrong variable
 */
export const readEnvironment = () =>
  step('environment', async (say) => {
    const { code, output } = await outcomeOf(process.execPath, tsx('scripts/environment.ts'))
    if (code !== 0) throw new Stop(output.trim())
    const environment = /** @type {Environment} */ (JSON.parse(output))
    say(`${environment.database}, ${environment.SITE_MODE} site, data in ${environment.DATA_DIR}`)
    return environment
  })
