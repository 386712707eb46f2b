import { beginProposal, saveProposal } from '@/lib/practices/proposals/commands'
import { decideProposal, removeProposed } from '@/lib/practices/proposals/decision-commands'
import { ownProposal, ownProposals } from '@/lib/practices/proposals/own-queries'
import {
  proposalsToReview,
  proposalsWaiting,
  proposalToReview,
} from '@/lib/practices/proposals/review-queries'
import { sendProposal, withdrawProposal } from '@/lib/practices/proposals/sending-commands'
import { aLearnerOf } from '@/tests/support/courses'
import { aFacilitator } from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'
import { aDraft, aSentProposal, typedInto } from '@/tests/support/proposals'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const strangers = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const
const nobody = { ...strangers, ...suspended } as const
const reviewers = { facilitator: 'allowed', administrator: 'allowed' } as const

/** What another learner of the edition is writing. */
const othersDraft = async ({ edition }: Cast) => aDraft(await aLearnerOf(edition))

/** What another learner of the edition has sent. */
const waiting = async ({ edition }: Cast) => aSentProposal(await aLearnerOf(edition))

const published = async (cast: Cast) => {
  const proposal = await waiting(cast)
  const input = { proposal, number: 1, decision: 'publish' as const, reason: '' }
  await decideProposal(aCtx(await aFacilitator(cast.edition.id)), input)
  return proposal
}

export const proposals: Row[] = [
  command('practices/proposals/commands', {
    run: beginProposal,
    asked: 'a practice of one’s own country',
    input: () => [{ title: 'Escola', language: 'pt' }],
    as: all('Forbidden', { learner: 'allowed', otherLearner: 'allowed' }),
  }),
  command('practices/proposals/commands', {
    run: saveProposal,
    asked: 'another’s draft',
    input: async (cast) => [await typedInto(await othersDraft(cast))],
    as: all('NotFound', nobody),
  }),
  command('practices/proposals/sending-commands', {
    run: sendProposal,
    asked: 'another’s draft',
    input: async (cast) => [await typedInto(await othersDraft(cast))],
    as: all('NotFound', nobody),
  }),
  command('practices/proposals/sending-commands', {
    run: withdrawProposal,
    asked: 'what another has sent',
    input: async (cast) => [{ proposal: await waiting(cast) }],
    as: all('NotFound', nobody),
  }),
  command('practices/proposals/decision-commands', {
    run: decideProposal,
    asked: 'what a learner of the edition has sent',
    input: async (cast) => [
      { proposal: await waiting(cast), number: 1, decision: 'publish' as const, reason: '' },
    ],
    as: all('NotFound', { ...nobody, ...reviewers }),
  }),
  command('practices/proposals/decision-commands', {
    run: decideProposal,
    asked: 'what a learner of the edition has not sent',
    input: async (cast) => [
      { proposal: await othersDraft(cast), number: 1, decision: 'publish' as const, reason: '' },
    ],
    as: all('NotFound', nobody),
  }),
  command('practices/proposals/decision-commands', {
    run: removeProposed,
    asked: 'a published practice of a learner',
    input: async (cast) => [{ proposal: await published(cast), reason: 'Nomeia uma criança.' }],
    as: all('Forbidden', { administrator: 'allowed' }),
  }),
  query('practices/proposals/own-queries', {
    run: ownProposals,
    asked: 'what one has proposed',
    input: () => [],
    as: all('allowed', strangers),
  }),
  query('practices/proposals/own-queries', {
    run: ownProposal,
    asked: 'another’s draft',
    input: async (cast) => [await othersDraft(cast)],
    as: all('NotFound', strangers),
  }),
  query('practices/proposals/review-queries', {
    run: proposalsToReview,
    asked: 'the proposals that wait, among them one of a learner of the edition',
    input: async (cast) => {
      await waiting(cast)
      return [noon]
    },
    whole: ({ waiting: found }) => found.length > 0,
    as: all('Forbidden', { ...reviewers, otherFacilitator: 'filtered' }),
  }),
  query('practices/proposals/review-queries', {
    run: proposalsWaiting,
    asked: 'how many proposals wait',
    input: async (cast) => {
      await waiting(cast)
      return [noon]
    },
    whole: (count) => count > 0,
    as: all('filtered', reviewers),
  }),
  query('practices/proposals/review-queries', {
    run: proposalToReview,
    asked: 'what a learner of the edition has sent',
    input: async (cast) => [await waiting(cast), noon],
    as: all('NotFound', { ...strangers, ...reviewers }),
  }),
  query('practices/proposals/review-queries', {
    run: proposalToReview,
    asked: 'what a learner of the edition has not sent',
    input: async (cast) => [await othersDraft(cast), noon],
    as: all('NotFound', strangers),
  }),
]
