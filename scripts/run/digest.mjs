import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file under a path, in a fixed order.
 *
 * @param {string} path
 * @param {(path: string) => boolean} leaveOut
 * @returns {string[]}
 */
const filesUnder = (path, leaveOut) => {
  if (!existsSync(path) || leaveOut(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), leaveOut))
}

/**
 * One SHA-256 over the names and bytes of files, and over facts beside them.
 *
 * @param {string[]} paths files and folders; missing ones count as empty
 * @param {{ facts?: string[], leaveOut?: (path: string) => boolean }} [options]
 */
export const digestOf = (paths, { facts = [], leaveOut = () => false } = {}) => {
  const hash = createHash('sha256')
  for (const fact of facts) hash.update(`${fact}\0`)
  for (const file of paths.flatMap((path) => filesUnder(path, leaveOut)))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
