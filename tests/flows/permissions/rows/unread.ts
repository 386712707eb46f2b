import { announcedAfter } from '@/lib/forum/live/queries'
import { markForumRead, markSeen } from '@/lib/forum/unread/commands'
import { forumNews, nextUnread } from '@/lib/forum/unread/queries'
import { aMember, write } from '@/tests/support/forum'
import { db } from '@/tests/support/database'
import { later, noon } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const
const strangers = {
  anonymous: 'Forbidden',
  guest: 'Forbidden',
  suspended: 'Forbidden',
  suspendedStaff: 'Forbidden',
} as const

const place = (edition: { slug: string }) => ({ edition: edition.slug, module: 'first' })

/** What somebody has read, and what is new. */
export const unread: Row[] = [
  command('forum/unread/commands', {
    run: markSeen,
    asked: 'that a thread of the forum for those enrolled was shown',
    input: (cast: Cast) => [{ thread: cast.edition.thread, number: 1 }],
    as: all('NotFound', { ...readers, ...strangers }),
  }),
  command('forum/unread/commands', {
    run: markForumRead,
    asked: 'to take all as read in the forum for those enrolled',
    input: (cast: Cast) => [{ forum: cast.edition.forum, until: noon }],
    as: all('NotFound', { ...readers, ...strangers }),
  }),
  query('forum/unread/queries', {
    run: forumNews,
    asked: 'what is new in own forums, after somebody wrote in each',
    input: async (cast: Cast) => {
      const facilitator = await aMember({
        grants: [{ role: 'facilitator', scope: 'site', scopeId: '' }],
      })
      for (const { forum, thread } of [cast.edition, cast.other]) {
        const { post } = await write(facilitator, forum, { parent: thread })
        await publishedLater(post)
      }
      return []
    },
    whole: (news) => news.length === 1,
    as: all('filtered', { learner: 'allowed', otherLearner: 'allowed' }),
  }),
  query('forum/live/queries', {
    run: announcedAfter,
    asked: 'what was published in the forum for those enrolled',
    input: (cast: Cast) => [cast.edition.forum, 0],
    whole: ({ posts }) => posts.length > 0,
    as: all('NotFound', readers),
  }),
  query('forum/unread/queries', {
    run: nextUnread,
    asked: 'the next unread post of the forum for those enrolled',
    input: (cast: Cast) => [place(cast.edition), null, noon],
    as: all('NotFound', readers),
  }),
]

const publishedLater = async (id: string): Promise<void> => {
  const at = later({ minutes: 1 })
  const { rootId } = await db.post.update({ where: { id }, data: { publishedAt: at } })
  await db.post.update({ where: { id: rootId }, data: { lastPostAt: at } })
}
