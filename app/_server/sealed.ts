import { decode, encode } from 'next-auth/jwt'
import { keyFor } from '@/lib/platform/secret'

/** What next-auth encrypts its tokens with. */
export const authSecret = keyFor('session').toString('base64url')

/** Encrypts what a browser carries for us. @param salt keeps one kind of token from another's use */
export const seal = (token: Record<string, unknown>, salt: string, seconds: number) =>
  encode({ token, secret: authSecret, salt, maxAge: seconds })

/** What was sealed, or null when it is not ours, not of this kind, or too old. */
export async function unseal(
  token: string | null,
  salt: string,
): Promise<Record<string, unknown> | null> {
  if (token === null) return null
  try {
    return await decode({ token, secret: authSecret, salt })
  } catch {
    return null
  }
}
