'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { makeBrowserSecret } from '@/app/_server/browser-cookie'
import { askToSignUp } from '@/lib/accounts/commands/challenges'
import { withNext } from '@/lib/accounts/rules/next-path'
import { askToSignUpSchema } from '@/lib/accounts/schema'

export const signUp = action(askToSignUpSchema, async (ctx, { next, ...input }) => {
  await askToSignUp(ctx, { ...input, browser: await makeBrowserSecret() })
  redirect(withNext(`/${ctx.viewer.locale}/account/code`, next))
})
