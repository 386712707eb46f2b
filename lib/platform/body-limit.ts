const megabyte = 1024 * 1024

/** Bytes of a plain form without a text in it. */
export const smallBody = 64 * 1024
/** Bytes of a form: a whole page of text, and no file. */
const formBody = 2 * megabyte
/** Four pictures at most, and the rest of their form; as next.config.js has it. */
const filesBody = 42 * megabyte

/** The pages, without their language, whose forms take files from who is signed in. */
const takeFiles = [/^\/learn\/[^/]+\/[^/]+(?:\/|$)/]

/** How many bytes the forms of a page may send. */
export const largestForm = (page: string, signedIn: boolean): number =>
  signedIn && takeFiles.some((one) => one.test(page)) ? filesBody : formBody

/** Why what a request carries is not read, as an HTTP status; null when it is. */
export function bodyObstacle(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  largest: number,
): 411 | 413 | null {
  if (method === 'GET' || method === 'HEAD') return null
  // A body that does not tell its length would have to be read to know it.
  const length = headers.get('content-length')
  if (length === null) return 411
  return Number(length) <= largest ? null : 413
}
