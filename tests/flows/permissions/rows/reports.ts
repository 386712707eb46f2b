import { newStamp } from '@/lib/forum/guests/stamp'
import { dismissReports, reportPost } from '@/lib/forum/reports/commands'
import { postToReport, reportedCount, reportedPosts } from '@/lib/forum/reports/queries'
import { reportPostSchema } from '@/lib/forum/reports/schema'
import { aFacilitator, aLearner, write } from '@/tests/support/forum'
import { aCtx, later } from '@/tests/support/people'
import type { Cast } from '../cast'
import { all, command, query, type Row } from '../row'

const moderators = { facilitator: 'allowed', administrator: 'allowed' } as const
const readers = { learner: 'allowed', observer: 'allowed', ...moderators } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const

type Place = Cast['edition']

// A new author each time: one may write only so much within an hour.
const shown = async ({ id, forum }: Place) => (await write(await aLearner(id), forum)).post

const aReport = (place: Place, post: string) => {
  const stamp = newStamp(place.forum, later({ minutes: -1 }))
  return reportPostSchema.parse({ post, kind: 'names', stamp })
}

async function reported(cast: Cast): Promise<string> {
  const post = await shown(cast.edition)
  await reportPost(aCtx(await aFacilitator(cast.edition.id)), aReport(cast.edition, post))
  return post
}

export const reports: Row[] = [
  command('forum/reports/commands', {
    run: reportPost,
    asked: "another's post in the forum for everyone",
    input: async (cast: Cast) => [aReport(cast.open, await shown(cast.open))],
    as: all('allowed', suspended),
  }),
  command('forum/reports/commands', {
    run: reportPost,
    asked: "another's post in the forum for those enrolled",
    input: async (cast: Cast) => [aReport(cast.edition, await shown(cast.edition))],
    as: all('NotFound', { ...readers, ...suspended }),
  }),
  query('forum/reports/queries', {
    run: postToReport,
    asked: "another's post in the forum for those enrolled, to report it",
    input: async (cast: Cast) => [
      { edition: cast.edition.slug, module: cast.module.slug, post: await shown(cast.edition) },
    ],
    as: all('NotFound', readers),
  }),
  query('forum/reports/queries', {
    run: reportedCount,
    asked: 'how many posts are reported, while one is in the edition',
    input: async (cast: Cast) => {
      await reported(cast)
      return []
    },
    whole: (count) => count > 0,
    as: all('filtered', moderators),
  }),
  query('forum/reports/queries', {
    run: reportedPosts,
    asked: 'the reported posts, while one is in the edition',
    input: async (cast: Cast) => {
      await reported(cast)
      return [null]
    },
    whole: ({ posts }) => posts.length > 0,
    as: all('Forbidden', { ...moderators, otherFacilitator: 'filtered' }),
  }),
  command('forum/reports/commands', {
    run: dismissReports,
    asked: 'the reports on a post of the edition',
    input: async (cast: Cast) => [{ post: await reported(cast) }],
    as: all('NotFound', moderators),
  }),
]
