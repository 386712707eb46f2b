import { v7 } from 'uuid'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { stateOf, surveyExport, type Resolver } from './analysis'
import { readExport } from './export-reader'
import { authorKey, nobodyKey } from './keys'
import { placeKey } from './report'
import { pageAddress, pageKey } from './rules/links'
import type { Analysis, MappedThread, SourcePost } from './schema'
import { exportText } from './source-file'

/** A batch whose posts are to be staged, with the forum of each place of its map. */
export type Stageable = {
  id: string
  map: readonly MappedThread[]
  forums: ReadonlyMap<string, string>
}

const source = 'disqus'
const atOnce = 500

/**
 * Takes the posts of a batch's mapped threads out of its file into the database, where they wait to
 * be placed. What was placed before stays as it is; broken off, it begins again and takes none twice.
 * @param staged told after each piece how many posts it took
 */
export async function stagePosts(
  batch: Stageable,
  path: string,
  staged: (posts: number) => void = () => undefined,
): Promise<void> {
  const { analysis, resolver } = await surveyExport(exportText(path))
  const going = await stageThreads(batch, analysis)
  let waiting: StagedPost[] = []
  const flush = async () => {
    await keepStaged(batch.id, waiting)
    staged(waiting.length)
    waiting = []
  }
  for await (const found of readExport(exportText(path))) {
    if (found.kind !== 'post') continue
    const post = stagedPost(found.post, resolver, analysis.sourceForum)
    if (!post || !going.has(post.threadSourceId)) continue
    waiting.push(post)
    if (waiting.length === atOnce) await flush()
  }
  await flush()
}

/** Notes where each mapped thread goes; a later map for the same thread replaces an earlier one. */
async function stageThreads(batch: Stageable, analysis: Analysis): Promise<Set<string>> {
  const decisions = new Map(batch.map.map(({ sourceId, decision }) => [sourceId, decision]))
  const rows = analysis.threads.flatMap(({ sourceId, link }) => {
    const forumId = batch.forums.get(placeKey(decisions.get(sourceId) ?? null))
    if (!forumId) return []
    const address = pageAddress(link)
    const key = address ? pageKey(address) : ''
    const language = address?.language ?? null
    return [{ sourceId, link, pageKey: key, language, forumId }]
  })
  const all = { source, sourceForum: analysis.sourceForum }
  for (const row of rows) {
    const { sourceId, ...place } = row
    const unique = { source_sourceForum_sourceId: { ...all, sourceId } }
    await db.importedThread.upsert({
      where: unique,
      update: { ...place, batchId: batch.id },
      create: { ...place, ...all, sourceId, id: newId(), batchId: batch.id },
    })
  }
  return new Set(rows.map(({ sourceId }) => sourceId))
}

type StagedPost = NonNullable<ReturnType<typeof stagedPost>>

/** Of deleted posts and spam neither text nor name is taken. */
function stagedPost(post: SourcePost, resolver: Resolver, sourceForum: string) {
  const threadSourceId = resolver.thread(post.thread)
  if (threadSourceId === null) return null
  const state = stateOf(post)
  const isLive = state === 'live'
  return {
    // Ids sort by the time of writing, as everywhere.
    id: v7({ msecs: post.writtenAt.getTime() }),
    ...{ source, sourceForum, threadSourceId, state },
    sourceId: post.sourceId,
    parentSourceId: resolver.parent(post.parent),
    writtenAt: post.writtenAt,
    authorKey: isLive ? authorKey(post.author, post.sourceId) : nobodyKey,
    authorName: isLive ? post.author.name : null,
    html: isLive ? post.html : null,
  }
}

async function keepStaged(batchId: string, posts: readonly StagedPost[]): Promise<void> {
  const [first] = posts
  if (!first) return
  const { sourceForum } = first
  const ids = posts.map(({ sourceId }) => sourceId)
  const where = { source, sourceForum, sourceId: { in: ids } }
  const known = await db.importedPost.findMany({ where, select: { sourceId: true } })
  await db.importedPost.updateMany({ where: { ...where, placedAt: null }, data: { batchId } })
  const seen = new Set(known.map(({ sourceId }) => sourceId))
  const fresh = posts.filter(({ sourceId }) => !seen.has(sourceId) && seen.add(sourceId))
  await db.importedPost.createMany({
    data: fresh.map((post) => ({ ...post, batchId })),
  })
}
