import { areas, databaseName, pureNames } from './areas.mjs'

/**
 * The import rules of the house. All paths are relative to the root, without extension.
 *
 * @typedef {object} Import
 * @property {string} from the importing file, e.g. `lib/forum/rules`
 * @property {string} to a file of the project (`lib/forum/policy`) or a package (`node:fs`, `zod`)
 * @property {boolean} inside whether `to` is a file of the project
 * @property {boolean} type whether only types are imported
 */

const under = (/** @type {string} */ path, /** @type {string} */ folder) =>
  path === folder || path.startsWith(`${folder}/`)

const nextDoors = ['app', 'proxy', 'instrumentation', 'next.config']

/** @param {string} path */
const partOfLib = (path) => {
  const [top, area = '', ...rest] = path.split('/')
  return top === 'lib' ? { area, name: rest.at(-1) ?? 'index', folders: rest.slice(0, -1) } : null
}

/** @param {string} path */
const isPure = (path) => {
  const part = partOfLib(path)
  return (
    part !== null &&
    areas.includes(part.area) &&
    [...part.folders, part.name].some((name) => pureNames.includes(name))
  )
}

/** @param {string} to */
const isDatabase = (to) =>
  to === 'lib/platform/db' || to === 'lib/platform/db/index' || under(to, 'prisma/generated')

/** @param {string} from */
const mayHoldDatabase = (from) => {
  if (
    ['lib/platform', 'prisma', 'scripts', 'tests/support', 'tests/load'].some((f) => under(from, f))
  )
    return true
  const part = partOfLib(from)
  return part !== null && [...part.folders, part.name].some((name) => databaseName.test(name))
}

/** @type {(it: Import) => string | null} */
const faultOfPackage = ({ from, to }) => {
  const root = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]
  if ((root === 'next' || root === 'next-auth') && !nextDoors.some((door) => under(from, door)))
    return 'Only app/ touches Next and next-auth.'
  if (under(from, 'lib') && (root === 'react' || root === 'react-dom' || root === 'react-markdown'))
    return 'lib/ knows no React: components render.'
  if (isPure(from) && root !== 'zod')
    return 'schema, rules and policy are pure: no database, clock or network; facts come in as arguments.'
  return null
}

/** @type {(it: Import) => string | null} */
const faultInLib = ({ from, to }) => {
  if (!under(from, 'lib')) return null
  if (under(to, 'app') || under(to, 'components'))
    return 'Imports run downhill: lib imports neither app nor components.'
  const here = partOfLib(from)
  const there = partOfLib(to)
  if (!here || !there) return null
  if (here.area === 'i18n' && there.area !== 'i18n') return 'lib/i18n lies below everything.'
  if (here.area === 'platform' && areas.includes(there.area))
    return 'lib/platform lies below the areas and knows none of them.'
  if (areas.indexOf(there.area) > areas.indexOf(here.area) && areas.includes(here.area))
    return `${there.area} comes after ${here.area}: ${areas.join(' < ')}.`
  return null
}

const belowPure = [
  'lib/i18n/locales',
  'lib/i18n/sort-key',
  'lib/platform/viewer',
  'lib/platform/errors',
]

/** @type {(it: Import) => string | null} */
const faultInPure = ({ from, to, type }) =>
  !isPure(from) || isPure(to) || belowPure.includes(to) || type
    ? null
    : 'schema, rules and policy import only one another, locales, viewer, errors and sort keys.'

/** @type {(it: Import) => string | null} */
const faultInComponents = ({ from, to, type }) => {
  if (!under(from, 'components')) return null
  if (under(to, 'app')) return 'Imports run downhill: components do not import app.'
  if (under(from, 'components/ui') && under(to, 'components') && !under(to, 'components/ui'))
    return 'components/ui knows no domain word.'
  if (!under(to, 'lib') || type || under(to, 'lib/i18n') || under(to, 'lib/markdown')) return null
  return isPure(to) ? null : 'components import only ui, i18n and the pure files of lib.'
}

/** @type {(it: Import) => string | null} */
const faultOfDatabase = ({ from, to, type }) =>
  isDatabase(to) && !mayHoldDatabase(from) && !(type && under(from, 'lib'))
    ? 'Only queries, commands, lib/platform, prisma/, scripts/, tests/support and tests/load touch the database.'
    : null

/** @type {(it: Import) => string | null} */
const faultOfTests = ({ from, to }) =>
  (under(to, 'tests') && !under(from, 'tests')) || (under(to, 'scripts') && under(from, 'lib'))
    ? 'The product imports neither its tests nor its scripts.'
    : null

/**
 * Says which rule an import breaks, or null.
 *
 * @param {Import} it
 * @returns {string | null}
 */
export const faultOfImport = (it) => {
  if (!it.inside) return faultOfPackage(it)
  for (const rule of [faultOfTests, faultInLib, faultInPure, faultInComponents, faultOfDatabase]) {
    const fault = rule(it)
    if (fault) return fault
  }
  return null
}
