import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { env } from '@/lib/platform/env'

const isSha256 = (value: string) => /^[0-9a-f]{64}$/.test(value)

/**
 * Where the bytes with a SHA-256 are kept. Nothing but the hash makes the path, so that no name that
 * somebody gave a file can lead elsewhere.
 */
export const pathOfBytes = (sha256: string): string => {
  if (!isSha256(sha256)) throw new Error('not a SHA-256')
  return join(env.DATA_DIR, 'files', sha256.slice(0, 2), sha256)
}

const isKept = async (path: string, size: number): Promise<boolean> => {
  const found = await stat(path).catch(() => null)
  return found?.size === size
}

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

/**
 * Keeps bytes on the disk, once however often they come. They are there for good when this returns,
 * whole or not at all: a row that names them is written afterwards.
 */
export const keepBytes = async (bytes: Uint8Array, sha256: string): Promise<void> => {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Error(`the bytes are not those of ${sha256}`)
  }
  const path = pathOfBytes(sha256)
  if (await isKept(path, bytes.byteLength)) return
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${randomUUID()}`
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}
