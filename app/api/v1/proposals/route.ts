import { handler } from '@/app/_server/handler'
import { saveProposal } from '@/lib/practices/proposals/commands'
import { saveProposalSchema } from '@/lib/practices/proposals/schema'

/** Keeps a proposal, as its page sends it every few seconds. */
export const POST = handler(saveProposalSchema, saveProposal)
