import * as z from 'zod'
import type { OpenedSession } from '@/lib/accounts/commands/sessions'
import { readCookie, writeCookie } from './cookies'
import { seal, unseal } from './sealed'
import { sessionCookie } from './session-name'

// next-auth's own format, so that its sign-in and ours make the same session.
const salt = ''

const tokenSchema = z.object({ sid: z.uuid() })

/** The session that the browser claims; whether it still holds, the database says. */
export async function claimedSession(): Promise<string | null> {
  const token = tokenSchema.safeParse(await unseal(await readCookie(sessionCookie), salt))
  return token.success ? token.data.sid : null
}

/** All that the token carries: the session's id. */
export const sessionToken = (session: string) => ({ sid: session })

/** Gives a session to the browser: for as long as it lasts, or until the browser is closed. */
export async function keepSession(opened: OpenedSession, now: Date): Promise<void> {
  const seconds = Math.floor((opened.endsAt - now.getTime()) / 1000)
  const token = await seal(sessionToken(opened.session), salt, seconds)
  await writeCookie(sessionCookie, token, opened.remember ? seconds : null)
}
