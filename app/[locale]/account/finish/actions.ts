'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { browserSecret } from '@/app/_server/browser-cookie'
import { forgetIdentity } from '@/app/_server/identity-cookie'
import { keepSession } from '@/app/_server/session-cookie'
import { finishSignUp } from '@/lib/accounts/commands/sign-up'
import { afterSignIn } from '@/lib/accounts/rules/next-path'
import { finishSignUpSchema } from '@/lib/accounts/schema'

export const finish = action(finishSignUpSchema, async (ctx, { next, ...input }) => {
  const opened = await finishSignUp(ctx, { ...input, browser: (await browserSecret()) ?? '' })
  await keepSession(opened, ctx.now)
  await forgetIdentity()
  redirect(afterSignIn(ctx.viewer.locale, next))
})
