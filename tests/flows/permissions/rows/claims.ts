import { askForClaim, claimOffered, undoClaim } from '@/lib/forum/claims/commands'
import { decideClaim } from '@/lib/forum/claims/decision-commands'
import { claimsToDecide, claimsWaiting } from '@/lib/forum/claims/decision-queries'
import { offersTo, ownClaims } from '@/lib/forum/claims/queries'
import { postToken } from '@/lib/forum/guests/post-token'
import { postToChangeByLink } from '@/lib/forum/posts/change-queries'
import { deleteByLink, editByLink } from '@/lib/forum/posts/link-commands'
import { receiptByLink } from '@/lib/forum/posts/queries'
import { aGuestPost, anImportedPost } from '@/tests/support/claims'
import { aLearnerOf } from '@/tests/support/courses'
import { db } from '@/tests/support/database'
import { aMember } from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { accountFor } from '../people'
import { aHeldPost } from '../posts'
import { all, command, query, type Row } from '../row'

const withoutAccount = { anonymous: 'Forbidden', guest: 'Forbidden' } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const
const ownOnly = { ...withoutAccount, ...suspended } as const
const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const

/** A guest's post in the forum for everyone, with the asker's address. */
async function offered(
  { open }: Cast,
  asker: Asker,
): Promise<[{ authors: string[]; answer: 'mine' }]> {
  const { email } = await accountFor(asker)
  const { guest } = await aGuestPost(open.forum, email)
  return [{ authors: [guest ?? ''], answer: 'mine' }]
}

/** A claim of somebody else on a post in the edition, which waits. */
async function openClaim({ edition }: Cast) {
  const post = await anImportedPost(edition.forum, await aLearnerOf(edition))
  await askForClaim(aCtx(await aLearnerOf(edition)), { post, words: 'Sou eu.' })
  const claim = await db.claim.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return claim.id
}

async function linkOf({ open }: Cast): Promise<string> {
  const { id, authorId } = await db.post.findUniqueOrThrow({ where: { id: await aHeldPost(open) } })
  return postToken(id, authorId)
}

const byLink = async (cast: Cast): Promise<[string, Date]> => [await linkOf(cast), noon]

export const claims: Row[] = [
  command('forum/claims/commands', {
    run: claimOffered,
    asked: "a guest's post that has one's own address",
    input: offered,
    as: all('allowed', ownOnly),
  }),
  command('forum/claims/commands', {
    run: claimOffered,
    asked: "a guest's post that has another's address",
    input: async ({ open }: Cast) => {
      const { guest } = await aGuestPost(open.forum, 'somebody.else@example.org')
      return [{ authors: [guest ?? ''], answer: 'mine' as const }]
    },
    as: all('NotFound', ownOnly),
  }),
  command('forum/claims/commands', {
    run: askForClaim,
    asked: 'an imported post in the forum for those enrolled',
    input: async ({ edition }: Cast) => [
      { post: await anImportedPost(edition.forum, await aLearnerOf(edition)), words: 'Sou eu.' },
    ],
    as: all('NotFound', { ...readers, ...ownOnly }),
  }),
  command('forum/claims/commands', {
    run: undoClaim,
    asked: "another's claim that was granted",
    input: async ({ open }: Cast) => {
      const other = await aMember()
      const { guest } = await aGuestPost(open.forum, other.account?.email ?? '')
      await claimOffered(aCtx(other), { authors: [guest ?? ''], answer: 'mine' })
      const claim = await db.claim.findFirstOrThrow({ where: { authorId: guest ?? '' } })
      return [{ claim: claim.id }]
    },
    as: all('NotFound', { ...ownOnly, administrator: 'allowed' }),
  }),
  command('forum/claims/decision-commands', {
    run: decideClaim,
    asked: 'a claim on posts of the edition',
    input: async (cast: Cast) => [
      { claim: await openClaim(cast), decision: 'refused' as const, reason: 'Não se sabe.' },
    ],
    as: all('NotFound', { ...ownOnly, facilitator: 'allowed', administrator: 'allowed' }),
  }),
  query('forum/claims/decision-queries', {
    run: claimsToDecide,
    asked: 'the claims that wait, among them one on posts of the edition',
    input: async (cast: Cast) => {
      await openClaim(cast)
      return []
    },
    whole: ({ open }) => open.length > 0,
    as: all('Forbidden', {
      ...{ facilitator: 'allowed', administrator: 'allowed', otherFacilitator: 'filtered' },
    }),
  }),
  query('forum/claims/decision-queries', {
    run: claimsWaiting,
    asked: 'how many claims wait',
    input: async (cast: Cast) => {
      await openClaim(cast)
      return []
    },
    whole: (count) => count > 0,
    as: all('filtered', { facilitator: 'allowed', administrator: 'allowed' }),
  }),
  query('forum/claims/queries', {
    run: ownClaims,
    asked: "what was written with one's address, and an imported post of the edition",
    input: async ({ edition }: Cast) => [
      await anImportedPost(edition.forum, await aLearnerOf(edition)),
    ],
    whole: ({ asked }) => asked !== null,
    as: all('filtered', { ...readers, ...ownOnly }),
  }),
  query('forum/claims/queries', {
    run: offersTo,
    asked: "a guest's post that has one's own address",
    input: async (cast: Cast, asker: Asker) => {
      await offered(cast, asker)
      return []
    },
    whole: (offers) => offers.length > 0,
    as: all('allowed', {
      ...{ anonymous: 'filtered', guest: 'filtered' },
      ...{ suspended: 'filtered', suspendedStaff: 'filtered' },
    }),
  }),
  command('forum/posts/link-commands', {
    run: editByLink,
    asked: "another guest's held post, by its link",
    input: async (cast: Cast) => [
      { token: await linkOf(cast), version: '', body: 'Bom dia a todos.' },
    ],
    as: all('allowed'),
  }),
  command('forum/posts/link-commands', {
    run: deleteByLink,
    asked: "another guest's held post, by its link",
    input: async (cast: Cast) => [{ token: await linkOf(cast) }],
    as: all('allowed'),
  }),
  query('forum/posts/change-queries', {
    run: postToChangeByLink,
    asked: "another guest's held post, by its link",
    input: byLink,
    as: all('allowed'),
  }),
  query('forum/posts/queries', {
    run: receiptByLink,
    asked: "what became of another guest's post, by its link",
    input: async (cast: Cast) => [await linkOf(cast)],
    as: all('allowed'),
  }),
]
