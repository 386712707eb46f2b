import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { heldCount, heldPlaces } from '@/lib/forum/moderation/place-queries'
import { heldPosts, moderatedPost } from '@/lib/forum/moderation/queries'
import { writePost } from '@/lib/forum/posts/commands'
import { receipt } from '@/lib/forum/posts/queries'
import { forumHead } from '@/lib/forum/threads/head-queries'
import { moduleForum, threadPage } from '@/lib/forum/threads/queries'
import { unshownPosts } from '@/lib/forum/threads/unshown-queries'
import { newId } from '@/lib/platform/ids'
import { aPost } from '@/tests/support/forum'
import { noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { aHeldPost, ownPost } from '../posts'
import { all, command, query, type Row } from '../row'

const ofEdition = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const
const readers = all('NotFound', ofEdition)
const moderators = { facilitator: 'allowed', administrator: 'allowed' } as const

const place = (edition: { slug: string }) => ({ edition: edition.slug, module: 'first' })
const listed = { order: 'newest', cursor: null } as const
// No more than so many posts an hour come from one address.
const ownAddress = () => ({ email: `${newId()}@example.org` })

const moderating: Row[] = [
  command('forum/moderation/commands', {
    run: approvePost,
    asked: "a held post of the edition's forum",
    input: async (cast: Cast) => [{ post: await aHeldPost(cast.edition) }],
    as: all('NotFound', moderators),
  }),
  command('forum/moderation/commands', {
    run: refusePost,
    asked: "a held post of the edition's forum",
    input: async (cast: Cast) => [{ post: await aHeldPost(cast.edition), reason: 'Fora do tema.' }],
    as: all('NotFound', moderators),
  }),
  query('forum/moderation/queries', {
    run: heldPosts,
    asked: 'the posts that wait in the edition, of which there is one or more',
    input: async (cast: Cast) => {
      await aHeldPost(cast.edition)
      return [null, cast.edition.id]
    },
    whole: ({ count }) => count > 0,
    as: all('Forbidden', { ...moderators, otherFacilitator: 'filtered' }),
  }),
  query('forum/moderation/queries', {
    run: moderatedPost,
    asked: "a held post of the edition's forum",
    input: async (cast: Cast) => [await aHeldPost(cast.edition)],
    as: all('NotFound', { ...moderators, anonymous: 'Forbidden', guest: 'Forbidden' }),
  }),
  query('forum/moderation/place-queries', {
    run: heldCount,
    asked: 'how many wait, while one waits in the edition',
    input: async (cast: Cast) => {
      await aHeldPost(cast.edition)
      return []
    },
    whole: (count) => count > 0,
    as: all('filtered', moderators),
  }),
  query('forum/moderation/place-queries', {
    run: heldPlaces,
    asked: 'where posts wait, while one waits in the edition',
    input: async (cast: Cast) => {
      await aHeldPost(cast.edition)
      return []
    },
    whole: (places) => places.length > 0,
    as: all('filtered', moderators),
  }),
]

const writing: Row[] = [
  command('forum/posts/commands', {
    run: writePost,
    asked: 'a thread in the forum for those enrolled',
    input: (cast: Cast) => [aPost(cast.edition.forum, ownAddress())],
    as: all('NotFound', { ...ofEdition, observer: 'Forbidden' }),
  }),
  command('forum/posts/commands', {
    run: writePost,
    asked: 'a thread in the forum for everyone',
    input: (cast: Cast) => [aPost(cast.open.forum, ownAddress())],
    as: all('allowed', { suspended: 'Forbidden', suspendedStaff: 'Forbidden' }),
  }),
  command('forum/posts/commands', {
    run: writePost,
    asked: 'a reply in the forum for everyone to a thread of the forum for those enrolled',
    input: (cast: Cast) => [
      aPost(cast.open.forum, { ...ownAddress(), parent: cast.edition.thread }),
    ],
    as: all('Conflict', { suspended: 'Forbidden', suspendedStaff: 'Forbidden' }),
  }),
  query('forum/posts/queries', {
    run: receipt,
    asked: 'what became of an own post',
    input: async (cast: Cast, asker: Asker) => [await ownPost(cast, asker)],
    as: all('allowed', { anonymous: 'NotFound' }),
  }),
  query('forum/posts/queries', {
    run: receipt,
    asked: "what became of another's held post",
    input: async (cast: Cast) => [await aHeldPost(cast.edition)],
    as: all('NotFound'),
  }),
  query('forum/threads/unshown-queries', {
    run: unshownPosts,
    asked: 'own posts that are not shown, of which there is one',
    input: async (cast: Cast, asker: Asker) => {
      await ownPost(cast, asker)
      return [{ forum: cast.open.forum }]
    },
    whole: (posts) => posts.length === 1,
    as: all('allowed', { anonymous: 'filtered' }),
  }),
]

const reading: Row[] = [
  query('forum/threads/head-queries', {
    run: forumHead,
    asked: 'the forum for those enrolled',
    input: (cast: Cast) => [place(cast.edition), noon],
    as: readers,
  }),
  query('forum/threads/queries', {
    run: moduleForum,
    asked: 'the threads of the forum for those enrolled',
    input: (cast: Cast) => [{ ...place(cast.edition), ...listed }, noon],
    as: readers,
  }),
  query('forum/threads/queries', {
    run: moduleForum,
    asked: 'the threads of the forum for everyone',
    input: (cast: Cast) => [{ ...place(cast.open), ...listed }, noon],
    as: all('allowed'),
  }),
  query('forum/threads/queries', {
    run: threadPage,
    asked: 'a thread of the forum for those enrolled',
    input: (cast: Cast) => [
      { ...place(cast.edition), thread: cast.edition.thread, after: 1 },
      noon,
    ],
    as: readers,
  }),
  query('forum/threads/queries', {
    run: threadPage,
    asked: 'that thread, at an address of the forum for everyone',
    input: (cast: Cast) => [{ ...place(cast.open), thread: cast.edition.thread, after: 1 }, noon],
    as: all('NotFound'),
  }),
]

export const forum: Row[] = [...writing, ...reading, ...moderating]
