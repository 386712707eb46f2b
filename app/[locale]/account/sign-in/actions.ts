'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { makeBrowserSecret } from '@/app/_server/browser-cookie'
import { keepSession } from '@/app/_server/session-cookie'
import { askToSignIn } from '@/lib/accounts/commands/challenges'
import { signInByPassword } from '@/lib/accounts/commands/password-sign-in'
import { afterSignIn, withNext } from '@/lib/accounts/rules/next-path'
import { askToSignInSchema, passwordSignInSchema } from '@/lib/accounts/schema'

export const sendCode = action(askToSignInSchema, async (ctx, { email, next }) => {
  await askToSignIn(ctx, { email, browser: await makeBrowserSecret() })
  redirect(withNext(`/${ctx.viewer.locale}/account/code`, next))
})

export const signIn = action(passwordSignInSchema, async (ctx, { next, ...input }) => {
  await keepSession(await signInByPassword(ctx, input), ctx.now)
  redirect(afterSignIn(ctx.viewer.locale, next))
})
