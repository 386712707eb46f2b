import { newBrowserSecret } from '@/lib/accounts/codes'
import { askToSignIn, askToSignUp } from '@/lib/accounts/commands/challenges'
import { enterCode } from '@/lib/accounts/commands/sign-in'
import { privacyVersion } from '@/lib/accounts/privacy'
import type { Ctx } from '@/lib/platform/command'
import { newId } from '@/lib/platform/ids'
import { stranger } from '@/lib/platform/viewer'
import { aCtx } from './people'
import { codeFor } from './post'

type Options = { now?: Date; key?: string }

/** A command's context for somebody who is not signed in. */
export const nobody = (options: Options = {}): Ctx => aCtx(stranger('pt'), options)

/** What a new account needs beside its address. */
export const details = { name: 'Ana Silva', country: 'MZ', consent: privacyVersion }

export const freshEmail = (): string => `ana.${newId()}@example.org`

/** Somebody whose code to sign in is on its way. */
export async function asking(email = freshEmail()) {
  const browser = newBrowserSecret()
  const { challenge } = await askToSignIn(nobody(), { email, browser })
  return waiting({ email, browser, challenge })
}

/** Somebody whose code to sign up is on its way, with all details typed in. */
export async function signingUp(email = freshEmail()) {
  const browser = newBrowserSecret()
  const { challenge } = await askToSignUp(nobody(), { email, browser, ...details })
  return waiting({ email, browser, challenge })
}

async function waiting(asked: { email: string; browser: string; challenge: string }) {
  const { browser, challenge } = asked
  const enter = (code: string, options: Options = {}) =>
    enterCode(nobody(options), { challenge, browser, code, remember: false })
  return { ...asked, enter, code: await codeFor(asked.email.trim().toLowerCase()) }
}
