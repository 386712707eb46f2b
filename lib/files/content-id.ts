import { createHash } from 'node:crypto'

/**
 * The id of a file that belongs to content: made from its bytes and its name, so that the same file
 * has the same address in every release and on every site, and may be cached for ever.
 */
export const contentFileId = (sha256: string, name: string): string =>
  createHash('sha256').update(`${sha256}/${name}`).digest('hex').slice(0, 32)
