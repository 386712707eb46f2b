import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { outcomeOf, run } from './child.mjs'
import { step, Stop, tell } from './steps.mjs'

const require = createRequire(import.meta.url)

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, devOptional?: boolean }} Package
 * @param {string} path
 * @returns {Record<string, Package>}
 */
const lockOf = (path) => {
  if (!existsSync(path)) return {}
  const lock = /** @type {{ packages?: Record<string, Package> }} */ (
    JSON.parse(readFileSync(path, 'utf8'))
  )
  return lock.packages ?? {}
}

/**
 * Compares what a lock file asks for with what npm wrote down when it last installed.
 *
 * @param {Record<string, Package>} wanted
 * @param {Record<string, Package>} there
 * @returns {string[]} packages that are missing or of another version
 */
export const differing = (wanted, there) =>
  Object.entries(wanted)
    .filter(([path, { optional, devOptional }]) => {
      // Packages for other systems are left out by npm itself.
      const may = optional === true || devOptional === true
      return path !== '' && !(may && there[path] === undefined)
    })
    .filter(([path, { version }]) => there[path]?.version !== version)
    .map(([path]) => path.replace(/^node_modules\//, ''))

/** Packages that are missing here or of another version; none when all are as they should be. */
export const missingPackages = () =>
  differing(lockOf('package-lock.json'), lockOf('node_modules/.package-lock.json'))

/** Where the running Node keeps the headers that a native build needs, if it does. */
const nodeHeaders = () => {
  const folder = dirname(dirname(process.execPath))
  return existsSync(join(folder, 'include/node/node.h')) ? folder : undefined
}

/** @param {string} name */
const isOnPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

/** Programs that a native build needs and that this machine lacks. */
const missingTools = () => ['python3', 'make', 'g++'].filter((name) => !isOnPath(name))

const npm = (/** @type {string[]} */ ...args) => {
  const headers = nodeHeaders()
  // With the headers at hand, node-gyp does not try to download them.
  return outcomeOf('npm', args, { env: headers ? { npm_config_nodedir: headers } : {} })
}

const explain = (/** @type {string} */ output) => {
  const lacking = missingTools()
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'))
  // npm says what is wrong first, a compiler last.
  const tail = lines.length > 40 ? [...lines.slice(0, 20), '…', ...lines.slice(-20)] : lines
  const said = tail.join('\n')
  if (!/gyp|prebuild/.test(output) || lacking.length === 0) return said
  return `${said}\n\nbetter-sqlite3 is compiled on this machine, which lacks: ${lacking.join(', ')}. On Debian:\n  apt-get install -y python3 make g++`
}

/** Whether SQLite's native module runs under this Node. */
export const nativeModuleLoads = () => {
  try {
    const Database = /** @type {typeof import('better-sqlite3')} */ (require('better-sqlite3'))
    new Database(':memory:').close()
    return true
  } catch {
    return false
  }
}

/** Fetches what a native build needs, where that can be done without asking: Debian, as root. */
const bringTools = async () => {
  if (missingTools().length === 0 || process.getuid?.() !== 0 || !isOnPath('apt-get')) return
  tell(`fetching ${missingTools().join(', ')} for the native build`)
  await run('apt-get', ['update', '-q'])
  await run('apt-get', ['install', '-y', '-q', 'python3', 'make', 'g++'])
}

/**
 * Brings the packages when they are missing, of another version, or built for another Node.
 *
 * @param {{ tools?: boolean }} [options] `tools`: also fetch the compiler when it is missing
 */
export const bringPackages = ({ tools = false } = {}) =>
  step('packages', async (say) => {
    const missing = missingPackages()
    if (missing.length > 0) {
      if (tools) await bringTools()
      tell(`fetching ${missing.length} packages; the first time takes a few minutes`)
      const { code, output } = await npm('ci', '--include=dev', '--no-audit', '--no-fund')
      if (code !== 0) throw new Stop(explain(output))
      say(`${missing.length} fetched`)
    }
    if (nativeModuleLoads()) return
    tell('compiling better-sqlite3 for this Node')
    const { code, output } = await npm('rebuild', 'better-sqlite3')
    if (code !== 0) throw new Stop(explain(output))
  })
