import { hash, verify } from '@node-rs/argon2'
import { passwordAsHashed } from './rules/password'

// OWASP's first choice for argon2id (the library's default kind): about 20 ms on one core.
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password; slow on purpose, so never inside a transaction. */
export const hashPassword = (password: string): Promise<string> =>
  hash(passwordAsHashed(password), cost)

// Somebody without account or password costs as much time as somebody with a wrong one.
let nobodys: Promise<string> | undefined

/** Whether a password is the one behind `stored`; takes the same time when there is none. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password')
  const matches = await verify(stored ?? (await nobodys), passwordAsHashed(password))
  return stored !== null && matches
}
