'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { makeBrowserSecret } from '@/app/_server/browser-cookie'
import { forgetIdentity, keptIdentity } from '@/app/_server/identity-cookie'
import { askToLink } from '@/lib/accounts/commands/challenges'
import { linkOwnIdentity } from '@/lib/accounts/commands/identities'
import { withNext } from '@/lib/accounts/rules/next-path'
import { askToSignInSchema, linkIdentitySchema } from '@/lib/accounts/schema'
import { Conflict } from '@/lib/platform/errors'

export const proveToLink = action(askToSignInSchema, async (ctx, { email, next }) => {
  const identity = await keptIdentity()
  if (!identity) throw new Conflict('identityOver')
  await askToLink(ctx, { email, identity, browser: await makeBrowserSecret() })
  redirect(withNext(`/${ctx.viewer.locale}/account/code`, next))
})

export const linkOwn = action(linkIdentitySchema, async (ctx) => {
  const identity = await keptIdentity()
  if (!identity) throw new Conflict('identityOver')
  await linkOwnIdentity(ctx, identity)
  await forgetIdentity()
  redirect(`/${ctx.viewer.locale}/account`)
})
