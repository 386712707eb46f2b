'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { beginProposal } from '@/lib/practices/proposals/commands'
import { proposalPath } from '@/lib/practices/proposals/rules'
import { beginProposalSchema } from '@/lib/practices/proposals/schema'

export const begin = action(beginProposalSchema, async (ctx, input) => {
  const { proposal } = await beginProposal(ctx, input)
  redirect(proposalPath(ctx.viewer.locale, proposal))
})
