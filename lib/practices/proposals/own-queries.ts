import { activeAccount } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { PracticePage } from '../practice-queries'
import { decisionsOn, type ProposalDecided } from './decided-queries'
import { shownAs } from './practice'
import { acts, mostOpen, type ProposalStatus, statusOf } from './rules'
import { type ProposalText, textOf } from './text'

/** Proposals that one page shows. */
const most = 50

export type OwnProposal = {
  id: string
  title: string
  language: string
  status: ProposalStatus
  /** When it was last written at. */
  savedAt: Date
}

export type OwnProposals = {
  proposals: readonly OwnProposal[]
  /** Why the viewer cannot begin another; null when he can. */
  obstacle: 'suspended' | 'notEnrolled' | 'tooMany' | null
}

/**
 * What the viewer has proposed, the latest first, and whether he may propose more.
 * @throws Forbidden `signInFirst` for a stranger
 */
export async function ownProposals(viewer: Viewer): Promise<OwnProposals> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const accountId = viewer.account.id
  const [enrolled, rows] = await Promise.all([
    reader.enrolment.count({ where: { accountId, leftAt: null } }),
    reader.proposal.findMany({
      where: { accountId },
      orderBy: [{ beganAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: {
        ...{ id: true, status: true },
        versions: {
          ...{ orderBy: { number: 'desc' }, take: 1 },
          select: { title: true, language: true, savedAt: true },
        },
      },
    }),
  ])
  const proposals = rows.flatMap(({ id, status, versions: [version] }) =>
    version ? [{ id, status: statusOf(status), ...version }] : [],
  )
  const isOpen = ({ status }: OwnProposal) =>
    (acts.withdraw.from as readonly string[]).includes(status)
  const full = proposals.filter(isOpen).length >= mostOpen ? 'tooMany' : null
  const obstacle = enrolled === 0 ? 'notEnrolled' : full
  return { proposals, obstacle: activeAccount(viewer) ? obstacle : 'suspended' }
}

export type ProposalToWrite = {
  id: string
  status: ProposalStatus
  text: ProposalText
  /** Which text a form goes on from. */
  basis: string
  wasSent: boolean
  sentAt: Date | null
  /** What stands beside it if its author agrees. */
  writer: { name: string; institution: string | null }
  decisions: readonly ProposalDecided[]
  preview: PracticePage
}

/**
 * A proposal of the viewer's, as it stands and as the library would show it.
 * @throws Forbidden `signInFirst` for a stranger, NotFound when it is another's
 */
export async function ownProposal(viewer: Viewer, id: string): Promise<ProposalToWrite> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const proposal = await reader.proposal.findFirst({
    where: { id, accountId: viewer.account.id },
    select: {
      ...{ status: true, sentAt: true },
      account: { select: { name: true, institution: { select: { name: true } } } },
      versions: { orderBy: { number: 'desc' }, take: 1 },
    },
  })
  const [version] = proposal?.versions ?? []
  if (!proposal || !version) throw new NotFound()
  const text = textOf(version)
  const { name, institution } = proposal.account
  return {
    ...{ id, text, status: statusOf(proposal.status), basis: version.savedAt.toISOString() },
    ...{ wasSent: proposal.sentAt !== null, sentAt: proposal.sentAt },
    writer: { name, institution: institution?.name ?? null },
    decisions: await decisionsOn(id),
    preview: shownAs(id, text),
  }
}
