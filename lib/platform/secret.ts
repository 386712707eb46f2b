import { hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { env } from './env'

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

/**
 * Reads the secret of a data folder; the first to ask makes it, readable by its owner alone.
 * The file appears whole or not at all, and of two processes that make it at once both read the
 * same one.
 *
 * @param folder made (0700) when missing
 */
export const secretOfFolder = (folder: string): string => {
  const path = join(folder, 'secret')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `secret.${randomBytes(6).toString('hex')}`)
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeSync(file, randomBytes(32).toString('base64url'))
    fsyncSync(file)
    linkSync(draft, path)
  } catch (error) {
    if (!isTaken(error)) throw error
  } finally {
    closeSync(file)
    rmSync(draft)
  }
  return readFileSync(path, 'utf8').trim()
}

let root: string | undefined

/**
 * A key for one purpose, derived from SECRET or from the data folder's secret. Two purposes share
 * nothing, so a key that leaks opens one door.
 *
 * @param purpose a fixed word, e.g. `session`; another word is another key
 * @returns 32 bytes
 */
export const keyFor = (purpose: string): Buffer => {
  root ??= env.SECRET ?? secretOfFolder(env.DATA_DIR)
  return Buffer.from(hkdfSync('sha256', root, 'ponte', purpose, 32))
}
