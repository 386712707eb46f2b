import { isNewEnough, tsx } from './environment.mjs'
import { buildIsCurrent } from './build.mjs'
import { outcomeOf } from './child.mjs'
import { chromiumPath } from './chromium.mjs'
import { missingPackages, nativeModuleLoads } from './packages.mjs'

/**
 * What the doctor found of one thing; `mend` is the command that puts it right.
 *
 * @typedef {{ name: string, ok: boolean, words: string, mend: string }} Finding
 */

/** @returns {Finding} */
const node = () => ({
  name: 'Node',
  ok: isNewEnough(process.versions.node),
  words: process.versions.node,
  mend: 'install Node 20.19 or newer: https://nodejs.org',
})

/** @returns {Finding} */
const packages = () => {
  const missing = missingPackages()
  const words =
    missing.length === 0 ? 'as in package-lock.json' : `${missing.length} missing or old`
  return { name: 'packages', ok: missing.length === 0, words, mend: 'npm ci' }
}

/** @returns {Finding} */
const nativeModule = () => {
  const ok = nativeModuleLoads()
  const words = ok ? 'loads' : 'does not load in this Node'
  return { name: 'better-sqlite3', ok, words, mend: 'npm rebuild better-sqlite3' }
}

/**
 * Runs a command of the project and takes its exit code for the answer.
 *
 * @param {string} name
 * @param {string[]} args of Node
 * @param {{ well: string, mend: string }} texts
 * @returns {Promise<Finding>}
 */
const ofCommand = async (name, args, { well, mend }) => {
  const { code, output } = await outcomeOf(process.execPath, args)
  const last = output.trim().split('\n').at(-1) ?? ''
  return { name, ok: code === 0, words: code === 0 ? well : last, mend }
}

const clients = () =>
  ofCommand('database clients', tsx('scripts/generate.ts', '--check'), {
    well: 'as in prisma/schema.prisma',
    mend: 'npm run generate',
  })

const content = () =>
  ofCommand('content', tsx('scripts/content-check.ts'), {
    well: 'no fault',
    mend: 'npm run content:check',
  })

/** @returns {Finding} */
const build = () => {
  const ok = buildIsCurrent()
  return { name: 'build', ok, words: ok ? 'current' : 'missing or old', mend: 'npm run build' }
}

/** @returns {Promise<Finding>} */
const chromium = async () => {
  const path = await chromiumPath()
  const mend =
    process.getuid?.() === 0 ? 'apt-get install -y chromium' : 'npx playwright install chromium'
  return { name: 'chromium', ok: path !== undefined, words: path ?? 'none, for npm test', mend }
}

/**
 * What the running parts of the site find themselves: environment, data folder, database, mail.
 *
 * @returns {Promise<Finding[]>}
 */
const ofSite = async () => {
  const environment = await ofCommand('environment', tsx('scripts/environment.ts'), {
    well: 'no wrong value',
    mend: 'correct the variable in the environment or in .env',
  })
  if (!environment.ok) return [environment]
  const { messages, output } = await outcomeOf(process.execPath, tsx('scripts/examine.ts'), {
    messages: true,
  })
  const found = /** @type {Finding[] | undefined} */ (messages.at(-1))
  const broken = { name: 'site', ok: false, words: output.trim(), mend: 'npm start' }
  return [environment, ...(found ?? [broken])]
}

/**
 * Examines the checkout and the site, in the order in which things build on one another; what
 * cannot be told before something is mended is left out.
 *
 * @returns {Promise<Finding[]>}
 */
export const findings = async () => {
  const found = [node(), packages(), nativeModule()]
  if (found.some(({ ok }) => !ok)) return found
  const generated = await clients()
  if (!generated.ok) return [...found, generated]
  return [...found, generated, await content(), build(), await chromium(), ...(await ofSite())]
}
