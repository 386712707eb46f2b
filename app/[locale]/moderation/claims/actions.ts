'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { undoClaim } from '@/lib/forum/claims/commands'
import { decideClaim } from '@/lib/forum/claims/decision-commands'
import { decideClaimSchema, undoClaimSchema } from '@/lib/forum/claims/schema'

export const decide = action(decideClaimSchema, async (ctx, input) => {
  await decideClaim(ctx, input)
  redirect(`/${ctx.viewer.locale}/moderation/claims`)
})

export const takeBack = action(undoClaimSchema, async (ctx, input) => {
  await undoClaim(ctx, input)
  redirect(`/${ctx.viewer.locale}/moderation/claims`)
})
