'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { decideProposal, removeProposed } from '@/lib/practices/proposals/decision-commands'
import { reviewPath } from '@/lib/practices/proposals/rules'
import { decideProposalSchema, removeProposedSchema } from '@/lib/practices/proposals/schema'

export const decide = action(decideProposalSchema, async (ctx, input) => {
  await decideProposal(ctx, input)
  redirect(reviewPath(ctx.viewer.locale, input.proposal))
})

export const remove = action(removeProposedSchema, async (ctx, input) => {
  await removeProposed(ctx, input)
  redirect(reviewPath(ctx.viewer.locale, input.proposal))
})
