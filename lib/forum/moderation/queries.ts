import { editionName } from '@/lib/editions/rules'
import { plainText } from '@/lib/markdown/excerpt'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { isModerator, moderatedForums } from '../policy'
import { textFor } from '../rules'
import { readSignals } from '../signals/rules/signals'
import type { DecidedPost, HeldPost, HeldPosts } from './schema'

const postsPerPage = 20
const answeredLength = 200

const author = {
  select: { name: true, country: true, kind: true, account: { select: { name: true } } },
} as const
const edition = { select: { slug: true, name: true, names: true, timeZone: true } } as const
const parent = {
  select: { rootId: true, number: true, body: true, language: true, author },
} as const
const select = {
  id: true,
  html: true,
  language: true,
  heldFor: true,
  writtenAt: true,
  editedAt: true,
  author,
  parent,
  forum: { select: { moduleId: true, edition } },
} as const

type Row = Prisma.PostGetPayload<{ select: typeof select }>

/**
 * The posts that wait in the forums that the viewer moderates, the longest waiting first.
 * @param cursor the id of the last post of the page before, or null
 * @param place the id of one forum, or of an edition for all of its forums
 * @throws Forbidden when the viewer moderates nothing
 */
export async function heldPosts(
  viewer: Viewer,
  cursor: string | null,
  place: string | null = null,
): Promise<HeldPosts> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!isModerator(viewer)) throw new Forbidden()
  const here = place === null ? {} : { OR: [{ id: place }, { editionId: place }] }
  const waiting = { status: 'held', forum: { AND: [moderatedForums(viewer), here] } }
  const [rows, count] = await Promise.all([
    reader.post.findMany({
      // Ids sort by the time of writing.
      where: cursor === null ? waiting : { ...waiting, id: { gt: cursor } },
      orderBy: { id: 'asc' },
      take: postsPerPage + 1,
      select,
    }),
    reader.post.count({ where: waiting }),
  ])
  const shown = rows.slice(0, postsPerPage)
  const modules = await modulesOf(
    shown.map(({ forum }) => forum.moduleId),
    viewer.locale,
  )
  return {
    posts: shown.map((row) => heldPost(row, modules, viewer.locale)),
    count,
    next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  }
}

type Modules = ReadonlyMap<string, HeldPost['module']>

async function modulesOf(ids: readonly string[], locale: string): Promise<Modules> {
  const modules = await reader.module.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      slug: true,
      texts: { select: { language: true, title: true } },
      course: { select: { originalLanguage: true } },
    },
  })
  const named = modules.map(({ id, slug, texts, course }) => {
    const title = textFor(texts, locale, course.originalLanguage)?.title ?? slug
    return [id, { slug, title }] as const
  })
  return new Map(named)
}

function heldPost(row: Row, modules: Modules, locale: string): HeldPost {
  const { author, forum, parent, heldFor, ...post } = row
  const { names, ...edition } = forum.edition
  return {
    ...post,
    signals: readSignals(heldFor),
    author: {
      name: author.account?.name ?? author.name,
      country: author.country,
      isGuest: author.kind === 'guest',
    },
    edition: { ...edition, name: editionName({ name: edition.name, names }, locale) },
    module: modules.get(forum.moduleId) ?? { slug: forum.moduleId, title: forum.moduleId },
    answers: parent && {
      thread: parent.rootId,
      number: parent.number ?? 1,
      name: parent.author.account?.name ?? parent.author.name,
      language: parent.language,
      text: plainText(parent.body, answeredLength),
    },
  }
}

/**
 * One post that had or has to be decided on, with what was decided and by whom.
 * @throws NotFound when the viewer does not moderate its forum, or it never had to wait
 */
export async function moderatedPost(viewer: Viewer, id: string): Promise<DecidedPost> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const row = await reader.post.findFirst({
    where: {
      id,
      forum: moderatedForums(viewer),
      OR: [{ status: 'held' }, { decisions: { some: {} } }],
    },
    select: { ...select, status: true, decisions: { orderBy: { decidedAt: 'desc' }, take: 1 } },
  })
  if (!row) throw new NotFound()
  const { decisions, status, ...post } = row
  const modules = await modulesOf([post.forum.moduleId], viewer.locale)
  const [last] = status === 'held' ? [] : decisions
  return {
    post: heldPost(post, modules, viewer.locale),
    decision: last ? await decisionOf(last) : null,
  }
}

async function decisionOf(row: {
  decision: string
  reason: string | null
  decidedById: string
  decidedAt: Date
}): Promise<DecidedPost['decision']> {
  const { decision, reason, decidedById, decidedAt } = row
  const by = await reader.account.findUnique({
    where: { id: decidedById },
    select: { name: true },
  })
  return { decision: decisionWord(decision), reason, decidedAt, by: by?.name ?? null }
}

const decisionWord = (kept: string): NonNullable<DecidedPost['decision']>['decision'] =>
  kept === 'approve' || kept === 'remove' ? kept : 'refuse'
