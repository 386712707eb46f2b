import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { forumToRead } from '../forum-queries'
import { isModerator, moderatedForums } from '../policy'
import { textFor } from '../rules'
import { removalKinds } from '../posts/schema'
import type { PostToReport, ReportedPost } from './schema'

const postsPerPage = 20
const reportsShown = 10

const author = {
  select: { id: true, name: true, accountId: true, account: { select: { name: true } } },
} as const

/**
 * A shown post, for the page that reports it.
 * @throws NotFound when the viewer may not read it, or it stands elsewhere
 */
export async function postToReport(
  viewer: Viewer,
  asked: { edition: string; module: string; post: string },
): Promise<PostToReport> {
  const post = await reader.post.findFirst({
    where: { id: asked.post, status: 'published' },
    select: {
      id: true,
      forumId: true,
      rootId: true,
      number: true,
      html: true,
      language: true,
      author,
    },
  })
  if (!post) throw new NotFound()
  const { edition, module } = await forumToRead(reader, viewer, post.forumId)
  if (edition !== asked.edition || module !== asked.module) throw new NotFound()
  const { id, html, language } = post
  const { account, guest } = viewer
  return {
    ...{ id, html, language, forum: post.forumId },
    name: post.author.account?.name ?? post.author.name,
    isOwn: account
      ? post.author.accountId === account.id
      : guest !== null && post.author.id === guest.authorId,
    place: { edition, module, thread: post.rootId, number: post.number ?? 1 },
  }
}

const open = { some: { decidedAt: null } } as const

/** How many posts are reported to the viewer; nobody else is asked about. */
export async function reportedCount(viewer: Viewer): Promise<number> {
  if (!isModerator(viewer)) return 0
  const where = { status: 'published', forum: moderatedForums(viewer), reports: open }
  return reader.post.count({ where })
}

/**
 * The reported posts of the forums that the viewer moderates, the oldest first.
 * @param cursor the id of the last post of the page before, or null
 * @throws Forbidden when the viewer moderates nothing
 */
export async function reportedPosts(
  viewer: Viewer,
  cursor: string | null,
): Promise<{ posts: ReportedPost[]; next: string | null }> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!isModerator(viewer)) throw new Forbidden()
  const reported = { status: 'published', forum: moderatedForums(viewer), reports: open }
  const rows = await reader.post.findMany({
    where: cursor === null ? reported : { ...reported, id: { gt: cursor } },
    orderBy: { id: 'asc' },
    take: postsPerPage + 1,
    select: {
      ...{ id: true, rootId: true, number: true, html: true, language: true, author },
      forum: {
        select: { moduleId: true, edition: { select: { slug: true, name: true, names: true } } },
      },
      reports: {
        where: { decidedAt: null },
        orderBy: { id: 'asc' },
        take: reportsShown,
        select: { id: true, kind: true, words: true, reportedAt: true, fromMember: true },
      },
    },
  })
  const shown = rows.slice(0, postsPerPage)
  const modules = await modulesOf(shown.map(({ forum }) => forum.moduleId))
  return {
    posts: shown.map(({ author, forum, rootId, number, reports, ...post }) => {
      const module = modules.get(forum.moduleId)
      const original = module?.course.originalLanguage ?? ''
      const title = textFor(module?.texts ?? [], viewer.locale, original)?.title
      return {
        ...post,
        name: author.account?.name ?? author.name,
        module: title ?? module?.slug ?? forum.moduleId,
        editionName: editionName(forum.edition, viewer.locale),
        place: {
          ...{
            edition: forum.edition.slug,
            module: module?.slug ?? '',
            thread: rootId,
            number: number ?? 1,
          },
        },
        reports: reports.map((one) => ({ ...one, kind: kindOf(one.kind) })),
      }
    }),
    next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  }
}

const kindOf = (kept: string) => removalKinds.find((kind) => kind === kept) ?? 'other'

async function modulesOf(ids: readonly string[]) {
  const modules = await reader.module.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      slug: true,
      texts: { select: { language: true, title: true } },
      course: { select: { originalLanguage: true } },
    },
  })
  return new Map(modules.map((module) => [module.id, module]))
}
