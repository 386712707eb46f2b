import { reader } from '@/lib/platform/db'
import type { ExportCounts, ExportedAuthor, ExportedPost, ForumLine } from './schema'

const atOnce = 500

type Asked = { id: string; edition: string; module: string }

const lineOf = (line: ForumLine) => `${JSON.stringify(line)}\n`

/**
 * A forum as lines of JSON: what its readers see, in an order that depends on nothing else. It is
 * made piece by piece, so its length costs no memory.
 */
export async function* forumExport(forum: Asked): AsyncGenerator<string> {
  const { readableBy, guests } = await reader.forum.findUniqueOrThrow({
    where: { id: forum.id },
    select: { readableBy: true, guests: true },
  })
  const counts: ExportCounts = { authors: 0, posts: 0, versions: 0 }
  const head = { format: 'ponte-forum', version: 1, edition: forum.edition, module: forum.module }
  yield `${JSON.stringify({ ...head, readableBy, guests })}\n`
  for await (const authors of pages((after) => authorsAfter(forum.id, after))) {
    counts.authors += authors.length
    yield authors.map((author) => lineOf({ author })).join('')
  }
  for await (const posts of pages((after) => postsAfter(forum.id, after))) {
    counts.posts += posts.length
    yield posts.map((post) => lineOf({ post })).join('')
  }
  for await (const versions of pages((after) => versionsAfter(forum.id, after))) {
    counts.versions += versions.length
    yield versions.map(({ version }) => lineOf({ version })).join('')
  }
  yield lineOf({ end: counts })
}

async function* pages<Row extends { id: string }>(
  next: (after: { cursor?: { id: string }; skip?: number }) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let last: Row | undefined; ;) {
    const rows = await next(last ? { cursor: { id: last.id }, skip: 1 } : {})
    if (rows.length > 0) yield rows
    if (rows.length < atOnce) return
    last = rows.at(-1)
  }
}

/** Held and refused posts were never shown to anybody. */
const seen = { status: { in: ['published', 'deleted'] }, number: { not: null } }

type After = { cursor?: { id: string }; skip?: number }

async function authorsAfter(forumId: string, after: After): Promise<ExportedAuthor[]> {
  const rows = await reader.author.findMany({
    where: { posts: { some: { forumId, ...seen } } },
    orderBy: { id: 'asc' },
    take: atOnce,
    ...after,
    select: {
      id: true,
      kind: true,
      name: true,
      country: true,
      account: { select: { name: true } },
    },
  })
  return rows.map(({ account, kind, ...author }) => ({
    id: author.id,
    kind: kind as ExportedAuthor['kind'],
    name: account?.name ?? author.name,
    country: author.country,
  }))
}

async function postsAfter(forumId: string, after: After): Promise<ExportedPost[]> {
  const rows = await reader.post.findMany({
    where: { forumId, ...seen },
    orderBy: [{ depth: 'asc' }, { id: 'asc' }],
    take: atOnce,
    ...after,
  })
  return rows.map((post) => ({
    ...{ id: post.id, root: post.rootId, parent: post.parentId, depth: post.depth },
    ...{ number: post.number ?? 0, author: post.authorId },
    status: post.status as ExportedPost['status'],
    ...{ body: post.body, language: post.language, languageBy: post.languageBy },
    ...{ writtenAt: post.writtenAt, publishedAt: post.publishedAt ?? post.writtenAt },
    ...{ editedAt: post.editedAt, deletedAt: post.deletedAt },
    ...{ lastNumber: post.lastNumber, lastPostAt: post.lastPostAt },
  }))
}

async function versionsAfter(forumId: string, after: After) {
  const rows = await reader.postRevision.findMany({
    where: { post: { forumId, ...seen } },
    orderBy: { id: 'asc' },
    take: atOnce,
    ...after,
  })
  return rows.map(({ id, postId, body, language, writtenAt, replacedAt }) => ({
    id,
    version: { post: postId, body, language, writtenAt, replacedAt },
  }))
}
