'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { askForClaim, claimOffered, undoClaim } from '@/lib/forum/claims/commands'
import { askForClaimSchema, claimOfferedSchema, undoClaimSchema } from '@/lib/forum/claims/schema'

const path = (locale: string) => `/${locale}/account/posts`

export const answer = action(claimOfferedSchema, async (ctx, input) => {
  await claimOffered(ctx, input)
  redirect(path(ctx.viewer.locale))
})

export const ask = action(askForClaimSchema, async (ctx, input) => {
  await askForClaim(ctx, input)
  redirect(path(ctx.viewer.locale))
})

export const undo = action(undoClaimSchema, async (ctx, input) => {
  await undoClaim(ctx, input)
  redirect(path(ctx.viewer.locale))
})
