import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { beginProposal } from '@/lib/practices/proposals/commands'
import { saveProposalSchema, type SaveProposalInput } from '@/lib/practices/proposals/schema'
import { sendProposal } from '@/lib/practices/proposals/sending-commands'
import { db } from './database'
import { aForum, aLearner } from './forum'
import { aCtx, noon } from './people'

/** Somebody enrolled in an edition that runs, from Mozambique. */
export async function aProposer() {
  const { editionId } = await aForum()
  return { editionId, author: await aLearner(editionId, 'Luísa Aluna') }
}

type Typed = Partial<SaveProposalInput>

/** What the page of a proposal sends: enough to be sent, unless said otherwise. */
export async function typedInto(proposal: string, typed: Typed = {}): Promise<SaveProposalInput> {
  const version = await db.proposalVersion.findFirstOrThrow({
    where: { proposalId: proposal },
    orderBy: { number: 'desc' },
  })
  return {
    ...saveProposalSchema.parse({
      ...{ proposal, page: newId(), basis: version.savedAt.toISOString(), language: 'pt' },
      ...{ title: 'Escola de pesca', themes: ['education', 'unions'], firstYear: '2019' },
      ...{ background: 'As crianças *pescavam*.', action: 'Abriu-se uma escola.' },
    }),
    ...typed,
  }
}

/** A draft of somebody's. */
export async function aDraft(author: Viewer, now = noon): Promise<string> {
  const input = { title: 'Escola de pesca', language: 'pt' }
  return (await beginProposal(aCtx(author, { now }), input)).proposal
}

/** A proposal of somebody's that waits to be read. */
export async function aSentProposal(author: Viewer, typed: Typed = {}): Promise<string> {
  const id = await aDraft(author)
  await sendProposal(aCtx(author), await typedInto(id, typed))
  return id
}
