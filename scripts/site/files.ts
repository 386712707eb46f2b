import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { keepBytes, pathOfBytes } from '@/lib/files/folder'

/** The lines of a file, one at a time. */
export const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })

const inFolder = (folder: string, sha256: string) =>
  join(folder, 'files', sha256.slice(0, 2), sha256)

/** Copies the bytes behind the site's files beside its export. @returns hashes of those that are missing */
export async function exportBytes(folder: string, hashes: readonly string[]): Promise<string[]> {
  const missing: string[] = []
  for (const sha256 of hashes) {
    const from = pathOfBytes(sha256)
    const to = inFolder(folder, sha256)
    if (!existsSync(from)) missing.push(sha256)
    else {
      await mkdir(dirname(to), { recursive: true })
      await copyFile(from, to)
    }
  }
  return missing
}

/** Keeps the bytes beside an export, each only if it is what its name says. @returns what is missing */
export async function importBytes(folder: string, hashes: readonly string[]): Promise<string[]> {
  const missing: string[] = []
  for (const sha256 of hashes) {
    const from = inFolder(folder, sha256)
    if (existsSync(from)) await keepBytes(await readFile(from), sha256)
    else missing.push(sha256)
  }
  return missing
}
