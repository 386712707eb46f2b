import type { AuthorClass, SourceAuthor } from '../schema'

/** Addresses that the old service made up, and that nobody reads. */
const madeUp = /@(?:[\w-]+\.)*disqus\.(?:net|com)$/

const address = (email: string) => email.normalize('NFKC').trim().toLowerCase()

/**
 * What tells an author from another: a user name, else an address, else nothing. Two guests of one
 * name are two people, for all that anybody knows. `key` is empty where nothing tells.
 */
export function authorClass(author: SourceAuthor): { kind: AuthorClass; key: string } {
  const { username, email, name } = author
  if (username !== '') return { kind: 'account', key: username.toLowerCase() }
  const mail = address(email)
  if (/^[^\s@]+@[^\s@]+$/.test(mail) && !madeUp.test(mail)) return { kind: 'email', key: mail }
  return { kind: name === '' ? 'erased' : 'guest', key: '' }
}
