import { dirname, join, relative } from 'node:path'
import { faultOfImport } from './imports.mjs'

const root = join(import.meta.dirname, '../..')
const withoutExtension = (/** @type {string} */ path) =>
  path.replace(/\.(d\.)?[cm]?[jt]sx?$/, '').replace(/\/index$/, '')

/**
 * Where an import leads: a path from the root for files of the project, else the package.
 *
 * @param {string} file absolute
 * @param {string} specifier
 */
const target = (file, specifier) => {
  if (specifier.startsWith('@/')) return { to: withoutExtension(specifier.slice(2)), inside: true }
  if (!specifier.startsWith('.')) return { to: specifier, inside: false }
  return { to: withoutExtension(relative(root, join(dirname(file), specifier))), inside: true }
}

/**
 * What is read of an import, an export from, or an import().
 *
 * @typedef {{ importKind?: string, exportKind?: string }} Kinds
 * @typedef {Kinds & { source?: unknown, specifiers?: Kinds[] }} Declaration
 */

/**
 * Whether a declaration brings in nothing but types.
 *
 * @param {Declaration} node
 */
const isTypeOnly = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'))

/**
 * @param {unknown} source
 * @returns {source is { value: string }}
 */
const isText = (source) =>
  typeof source === 'object' &&
  source !== null &&
  'value' in source &&
  typeof source.value === 'string'

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
  meta: { type: 'problem', schema: [], messages: { fault: '{{fault}}' } },
  create(context) {
    const from = withoutExtension(relative(root, context.filename))
    /** @param {import('eslint').Rule.Node & Declaration} node */
    const check = (node) => {
      const source = node.source
      if (!isText(source)) return
      const { to, inside } = target(context.filename, source.value)
      const fault = faultOfImport({ from, to, inside, type: isTypeOnly(node) })
      if (fault) context.report({ node, messageId: 'fault', data: { fault } })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

/** The import rules of the house as one lint rule; `imports.mjs` has the rules themselves. */
export default { rules: { imports } }
