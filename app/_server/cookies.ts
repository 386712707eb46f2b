import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'

/** Whether cookies are kept to https, which is so whenever the site is reached by it. */
export const secure = env.BASE_URL.startsWith('https:')

/** What every cookie of ours is: unseen by scripts, and not sent from other sites' forms. */
export const guarded = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const

export const readCookie = async (name: string): Promise<string | null> =>
  (await cookies()).get(name)?.value ?? null

/** @param seconds how long the browser keeps it; null until it is closed */
export async function writeCookie(name: string, value: string, seconds: number | null) {
  const jar = await cookies()
  jar.set(name, value, { ...guarded, ...(seconds !== null && { maxAge: seconds }) })
}
