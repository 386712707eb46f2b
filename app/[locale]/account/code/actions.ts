'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { browserSecret } from '@/app/_server/browser-cookie'
import { forgetIdentity } from '@/app/_server/identity-cookie'
import { keepSession } from '@/app/_server/session-cookie'
import { askAgain } from '@/lib/accounts/commands/challenges'
import { enterCode } from '@/lib/accounts/commands/sign-in'
import { afterSignIn, withNext } from '@/lib/accounts/rules/next-path'
import { askAgainSchema, enterCodeSchema } from '@/lib/accounts/schema'

export const confirmCode = action(enterCodeSchema, async (ctx, { next, ...input }) => {
  const answer = await enterCode(ctx, { ...input, browser: (await browserSecret()) ?? '' })
  const { locale } = ctx.viewer
  if (answer.step === 'finish') redirect(withNext(`/${locale}/account/finish`, next))
  await keepSession(answer, ctx.now)
  await forgetIdentity()
  redirect(afterSignIn(locale, next))
})

export const sendAgain = action(askAgainSchema, async (ctx, { challenge, next }) => {
  await askAgain(ctx, { challenge, browser: (await browserSecret()) ?? '' })
  redirect(withNext(`/${ctx.viewer.locale}/account/code`, next))
})
