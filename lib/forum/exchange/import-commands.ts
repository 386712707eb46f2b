import { renderPost } from '@/lib/markdown/render'
import { rendererVersion } from '@/lib/markdown/plugins'
import { db, isUniqueViolation, pointsNowhere, type Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { indexNewPosts } from '../search/indexing-commands'
import {
  forumHeadSchema,
  forumLineSchema,
  type ExportCounts,
  type ExportedAuthor,
  type ExportedForum,
  type ExportedPost,
  type ExportedVersion,
} from './schema'

/** What a file lacks to be brought in; the message is fit to be printed alone. */
export class UnusableForum extends Error {}

/** An import renders every post, all in one transaction: a long one, on a site at rest. */
const patience = 3_600_000
const atOnce = 500

/**
 * Brings an exported forum into one that has no post yet, all or nothing. Posts keep ids, numbers
 * and times; their authors are names here. Nobody is told.
 * @throws UnusableForum
 */
export async function importForum(
  forumId: string,
  lines: AsyncIterable<string>,
  now: Date,
): Promise<ExportCounts> {
  try {
    return await db.$transaction((tx) => bringIn(tx, forumId, lines, now), { timeout: patience })
  } catch (error) {
    if (isUniqueViolation(error)) throw new UnusableForum('Some of it is on this site already.')
    if (pointsNowhere(error)) throw new UnusableForum('A post answers one that is not there.')
    throw error
  }
}

async function bringIn(tx: Tx, forumId: string, lines: AsyncIterable<string>, now: Date) {
  if ((await tx.post.count({ where: { forumId } })) > 0)
    throw new UnusableForum('There are posts in this forum: give one that is empty.')
  const counts: ExportCounts = { authors: 0, posts: 0, versions: 0 }
  let number = 0
  let isWhole = false
  let waiting: ExportedPost[] = []
  const flush = async () => {
    await keepPosts(tx, forumId, waiting)
    waiting = []
  }
  for await (const line of lines) {
    number += 1
    if (isWhole) throw new UnusableForum('Something stands after the end.')
    const value = number === 1 ? headOf(line) : lineOf(line, number)
    if ('format' in value) continue
    if ('author' in value) {
      await keepAuthor(tx, value.author, now)
      counts.authors += 1
    } else if ('post' in value) {
      waiting.push(value.post)
      counts.posts += 1
      if (waiting.length === atOnce) await flush()
    } else if ('version' in value) {
      await flush()
      await keepVersion(tx, value.version)
      counts.versions += 1
    } else isWhole = JSON.stringify(value.end) === JSON.stringify(counts)
  }
  await flush()
  if (!isWhole) throw new UnusableForum('The file is not whole.')
  return counts
}

function headOf(line: string): ExportedForum {
  const head = forumHeadSchema.safeParse(jsonOf(line))
  if (!head.success) throw new UnusableForum('This is no export of a forum.')
  return head.data
}

function lineOf(line: string, number: number) {
  const value = forumLineSchema.safeParse(jsonOf(line))
  if (!value.success) throw new UnusableForum(`Line ${number} cannot be read.`)
  return value.data
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Somebody who is here already stays who he is. */
const keepAuthor = (tx: Tx, author: ExportedAuthor, now: Date) =>
  tx.author.upsert({
    where: { id: author.id },
    create: { ...author, createdAt: now },
    update: {},
    select: { id: true },
  })

async function keepPosts(tx: Tx, forumId: string, posts: readonly ExportedPost[]): Promise<void> {
  const rows = posts.map(({ root, parent, author, ...post }) => ({
    ...post,
    ...{ forumId, rootId: root, parentId: parent, authorId: author },
    ...{ html: renderPost(post.body), rendererVersion },
  }))
  await tx.post.createMany({ data: rows })
  await indexNewPosts(
    tx,
    rows.filter(({ status }) => status === 'published'),
  )
}

const keepVersion = (tx: Tx, { post, ...version }: ExportedVersion) =>
  tx.postRevision.create({ data: { id: newId(), postId: post, ...version } })
