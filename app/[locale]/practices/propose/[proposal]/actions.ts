'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { saveProposal } from '@/lib/practices/proposals/commands'
import { proposalPath } from '@/lib/practices/proposals/rules'
import { proposalFormSchema, withdrawProposalSchema } from '@/lib/practices/proposals/schema'
import { sendProposal, withdrawProposal } from '@/lib/practices/proposals/sending-commands'

const after = { save: '?saved=1#kept', preview: '/preview', send: '' } as const

export const write = action(proposalFormSchema, async (ctx, { act, ...input }) => {
  await (act === 'send' ? sendProposal : saveProposal)(ctx, input)
  redirect(`${proposalPath(ctx.viewer.locale, input.proposal)}${after[act]}`)
})

export const withdraw = action(withdrawProposalSchema, async (ctx, input) => {
  await withdrawProposal(ctx, input)
  redirect(`/${ctx.viewer.locale}/practices/propose`)
})
