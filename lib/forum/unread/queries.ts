import { activeAccount } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { readableForums } from '../policy'
import { textFor } from '../rules'
import { forumHead } from '../threads/head-queries'
import { newsByForum } from './rules'
import { mostUnreadThreads, type ModuleNews, type UnreadThread } from './schema'
import { unreadThreads } from './unread-queries'

/** Nobody follows so many forums; the page does not grow without end. */
const most = 300

/**
 * What is new to the viewer in the forums that he follows and may still read: those of his editions,
 * and others in which he has read a thread. By edition and module, in the course's order.
 */
export async function forumNews(
  viewer: Viewer,
  edition: string | null = null,
): Promise<ModuleNews[]> {
  const account = activeAccount(viewer)
  if (!account) return []
  const accountId = account.id
  const followed = {
    OR: [
      { edition: { enrolments: { some: { accountId, leftAt: null } } } },
      { readings: { some: { accountId } } },
    ],
  }
  const here = edition === null ? {} : { edition: { slug: edition } }
  const forums = await reader.forum.findMany({
    where: { AND: [readableForums(viewer), followed, here] },
    orderBy: [{ edition: { opensAt: 'desc' } }, { id: 'asc' }],
    take: most,
    select: { id: true, moduleId: true, edition: { select: { slug: true } } },
  })
  const threads = await unreadThreads(
    accountId,
    forums.map(({ id }) => id),
  )
  const news = newsByForum(threads, mostUnreadThreads)
  const modules = await modulesOf(forums.filter(({ id }) => news.has(id)))
  return forums
    .flatMap(({ id, moduleId, edition }) => {
      const [found, module] = [news.get(id), modules.get(moduleId)]
      if (!found || !module) return []
      const text = textFor(module.texts, viewer.locale, module.course.originalLanguage)
      const { title = module.slug, language = viewer.locale } = text ?? {}
      const where = { edition: edition.slug, moduleId, module: module.slug, title, language }
      return [{ ...found, ...where, position: module.position }]
    })
    .sort((a, b) => (a.edition === b.edition ? a.position - b.position : 0))
}

async function modulesOf(forums: readonly { moduleId: string }[]) {
  const modules = await reader.module.findMany({
    where: { id: { in: forums.map(({ moduleId }) => moduleId) } },
    select: {
      id: true,
      slug: true,
      position: true,
      texts: { select: { language: true, title: true } },
      course: { select: { originalLanguage: true } },
    },
  })
  return new Map(modules.map((module) => [module.id, module]))
}

/**
 * The thread with the first unread post of a forum, the longest waiting first; null when all is read.
 * @param beyond where the reader is: what stands there and above counts as read
 * @throws NotFound when the viewer may not read the forum
 */
export async function nextUnread(
  viewer: Viewer,
  place: { edition: string; module: string },
  beyond: { thread: string; number: number } | null,
  now: Date,
): Promise<UnreadThread | null> {
  const forum = await forumHead(viewer, place, now)
  const account = activeAccount(viewer)
  if (!account) return null
  const threads = await unreadThreads(account.id, [forum.id], beyond)
  const here = threads.find(({ thread }) => thread === beyond?.thread)
  return here ?? threads[0] ?? null
}
