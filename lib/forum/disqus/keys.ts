import { createHmac } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'
import { authorClass } from './rules/authors'
import type { SourceAuthor } from './schema'

/**
 * What is kept of an address in an export: enough to know it again when its owner proves it, and
 * nothing to write to.
 */
export const addressHash = (email: string): string =>
  createHmac('sha256', keyFor('imported-address'))
    .update(email.normalize('NFKC').trim().toLowerCase())
    .digest('base64url')

/** By what an author of an export is known here. A guest is known by his one post. */
export function authorKey(author: SourceAuthor, sourceId: string): string {
  const { kind, key } = authorClass(author)
  switch (kind) {
    case 'account':
      return `u:${key}`
    case 'email':
      return `e:${addressHash(key)}`
    case 'guest':
      return `g:${sourceId}`
    case 'erased':
      return nobodyKey
  }
}

/** The author of posts that are empty, or that nobody signed. */
export const nobodyKey = 'x'
