import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { PracticePage } from '../practice-queries'
import { type Change, changesBetween } from './changes'
import { decisionsOn, type ProposalDecided } from './decided-queries'
import { canRemovePractices, canReview, reviewedProposals } from './policy'
import { shownAs } from './practice'
import { acts, canStill, type ProposalStatus, statusOf } from './rules'
import { textOf } from './text'

/** Proposals that one page shows, of each kind. */
const most = 50

/** Where others than the author read a proposal. */
const afterSending = ['sent', 'changes', 'published', 'refused', 'removed']
const waits = { status: { in: [...acts.publish.from] } }

/** A proposal in a reviewer's list; dates are those of its last sending. */
export type ReviewedProposal = {
  id: string
  status: ProposalStatus
  author: string
  title: string
  language: string
  country: string
  sentAt: Date
}

const listed = {
  ...{ id: true, status: true, sentAt: true, account: { select: { name: true } } },
  versions: {
    where: { sentAt: { not: null } },
    orderBy: { number: 'desc' },
    take: 1,
    select: { title: true, language: true, country: true },
  },
} as const

type Row = {
  id: string
  status: string
  sentAt: Date | null
  account: { name: string }
  versions: { title: string; language: string; country: string }[]
}

const entry = ({ id, status, sentAt, account, versions: [sent] }: Row): ReviewedProposal[] =>
  sent && sentAt ? [{ id, status: statusOf(status), author: account.name, sentAt, ...sent }] : []

/**
 * The proposals that wait for the viewer, the longest waiting first, and the latest of the others.
 * @throws Forbidden when the viewer reviews nothing
 */
export async function proposalsToReview(viewer: Viewer, now: Date) {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!canReview(viewer)) throw new Forbidden()
  const reviewed = reviewedProposals(viewer, now)
  const [waiting, others] = await Promise.all([
    reader.proposal.findMany({
      where: { AND: [reviewed, waits] },
      orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
      take: most,
      select: listed,
    }),
    reader.proposal.findMany({
      where: { AND: [reviewed, { NOT: waits, status: { in: afterSending } }] },
      orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: listed,
    }),
  ])
  return { waiting: waiting.flatMap(entry), others: others.flatMap(entry) }
}

/** How many proposals wait for the viewer. */
export const proposalsWaiting = async (viewer: Viewer, now: Date): Promise<number> =>
  canReview(viewer)
    ? reader.proposal.count({ where: { AND: [reviewedProposals(viewer, now), waits] } })
    : 0

/** A proposal as who decides on it reads it: the version that was sent last. */
export type ProposalToReview = {
  id: string
  status: ProposalStatus
  author: string
  /** The version that is shown. */
  number: number
  sentAt: Date
  preview: PracticePage
  /** What is different from the version sent before; null when it is the first. */
  changes: readonly Change[] | null
  decisions: readonly ProposalDecided[]
  canDecide: boolean
  canRemove: boolean
}

/** @throws NotFound when the viewer does not review it, or it was never sent */
export async function proposalToReview(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<ProposalToReview> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!canReview(viewer)) throw new NotFound()
  const proposal = await reader.proposal.findFirst({
    where: { AND: [{ id, status: { in: afterSending } }, reviewedProposals(viewer, now)] },
    select: {
      ...{ status: true, account: { select: { name: true } } },
      versions: { where: { sentAt: { not: null } }, orderBy: { number: 'desc' }, take: 2 },
    },
  })
  const [sent, before] = proposal?.versions ?? []
  if (!proposal || !sent?.sentAt) throw new NotFound()
  const text = textOf(sent)
  const status = statusOf(proposal.status)
  return {
    ...{ id, status, author: proposal.account.name, number: sent.number, sentAt: sent.sentAt },
    preview: shownAs(id, text),
    changes: before ? changesBetween(textOf(before), text) : null,
    decisions: await decisionsOn(id),
    canDecide: canStill('publish', status),
    canRemove: canStill('remove', status) && canRemovePractices(viewer),
  }
}
