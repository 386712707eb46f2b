import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Stop } from './steps.mjs'

const require = createRequire(import.meta.url)

/**
 * Claims a data folder for this process, so that two servers never share one by accident. The claim
 * is SQLite's lock on a file of its own: the system lets go of it when the process ends, however
 * that happens, and no process number is ever mistaken for another's.
 *
 * @param {string} folder made (0700) when missing
 * @param {number} port told to whoever finds the folder claimed
 * @throws {Stop} when another process holds it
 */
export const claimFolder = (folder, port) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const note = join(folder, 'running')
  const Database = /** @type {typeof import('better-sqlite3')} */ (require('better-sqlite3'))
  const lock = new Database(join(folder, 'running.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Stop(
      `Ponte already runs on ${folder} (${readFileSync(note, 'utf8').trim()}). Stop it first, or choose another DATA_DIR.`,
    )
  }
  // Also keeps the connection from being collected, which would let go of the lock.
  process.once('exit', () => lock.close())
  writeFileSync(note, `process ${process.pid}, port ${port}\n`)
}
