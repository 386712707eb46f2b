import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/platform/env'

/** The largest file that is taken by a page, packed or not. */
export const largestUpload = 256 * 1024 * 1024

/** Where exports wait that pages have taken. */
export function uploadFolder(): string {
  const folder = join(env.DATA_DIR, 'imports')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** Where the export of a batch waits until it is imported. @param batch a UUID, made here */
export const uploadPath = (batch: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(batch)) throw new Error('not the id of a batch')
  return join(uploadFolder(), batch)
}
