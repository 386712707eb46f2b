import { writePost } from '@/lib/forum/posts/commands'
import { searchPosts } from '@/lib/forum/search/queries'
import { searchSchema } from '@/lib/forum/search/schema'
import { moduleForum, threadPage } from '@/lib/forum/threads/queries'
import { markSeen } from '@/lib/forum/unread/commands'
import { forumNews } from '@/lib/forum/unread/queries'
import { db } from '@/lib/platform/db'
import type { Engine } from '@/lib/platform/db/engine'
import { memberAuthor } from '@/lib/forum/authors/commands'
import { aForum, aLearner, aMember, aPost } from '@/tests/support/forum'
import { aCtx, noon } from '@/tests/support/people'
import { fillForum, postId } from './fill'
import { measure, type Measured } from './measure'

/** A forum with one long thread and one with many, and what their readers wait for. */
export async function measureForum(
  engine: Engine,
  size: { thread: number; forum: number },
): Promise<Measured[]> {
  const [long, wide] = [await aForum(), await aForum()]
  const other = await aMember()
  const author = await memberAuthor(db, other.account!, noon)
  const filled = { engine, author }
  const began = performance.now()
  await fillForum(db, { ...filled, forum: long.id, posts: size.thread, each: size.thread, mark: 1 })
  await fillForum(db, { ...filled, forum: wide.id, posts: size.forum, each: 10, mark: 2 })
  await db.$executeRawUnsafe('ANALYZE')
  console.info(`filled in ${Math.round((performance.now() - began) / 1000)} s`)

  const reader = await aLearner(long.editionId)
  const far = await aLearner(wide.editionId)
  await db.enrolment.updateMany({ data: { enrolledAt: new Date('2025-01-01') } })
  const thread = postId(1, 0)
  const page = (after: number) => () =>
    threadPage(reader, { ...long.place, thread, after }, new Date())
  const list = (cursor: string | null) => () =>
    moduleForum(reader, { ...wide.place, order: 'newest', cursor }, new Date())
  const search =
    (q: string, more = {}) =>
    () =>
      searchPosts(reader, { ...searchSchema.parse({ q }), ...more })
  const inOne = { in: wide.id }
  const middle = postId(2, Math.floor(size.forum / 20) * 10)
  const cursor = `${1_760_000_000_000 + (size.forum / 2) * 1000}.${middle}`
  return [
    await measure('thread of 10,000: first page', page(1)),
    await measure('thread of 10,000: page in the middle', page(5_001)),
    await measure('thread of 10,000: last page', page(9_951)),
    await measure('thread of 10,000: a reply', () =>
      writePost(aCtx(other, { now: new Date(Date.now() + 3_600_000 * 2 * tick()) }), {
        ...aPost(long.id, { parent: thread }),
      }),
    ),
    await measure('thread of 10,000: pointer moved', () =>
      markSeen(aCtx(reader), { thread, number: 2 + tick() }),
    ),
    await measure('thread of 10,000, all unread: what is new', () => forumNews(reader)),
    await measure('forum of many: first page', list(null)),
    await measure('forum of many: page in the middle', list(cursor)),
    await measure('forum of many, all unread: what is new', () => forumNews(far)),
    await measure('search: one rare word', search('c777777')),
    await measure('search: two common words', search('inspeção mercados')),
    await measure('search: beginning of a common word', search('trab')),
    await measure('search: a common word, by one author', search('escola', { by: author })),
    await measure('search: a common word, in one forum', search('escola', inOne)),
    await measure('search: nothing found', search('inexistente')),
  ]
}

let ticks = 0
const tick = () => (ticks += 1)
