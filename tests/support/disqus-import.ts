import { stat } from 'node:fs/promises'
import { surveyExport } from '@/lib/forum/disqus/analysis'
import { beginBatch, continueBatch } from '@/lib/forum/disqus/batch-commands'
import { exportText } from '@/lib/forum/disqus/source-file'
import { undoingBatch } from '@/lib/forum/disqus/undo-commands'
import { db } from './database'
import { onDisk } from './disqus'
import { noon } from './people'

type Place = { edition: string; module: string }

/** Imports a text under a map of threads to places; threads that it does not name are left out. */
export async function importText(
  text: string,
  map: Record<string, Place>,
  isEnough: () => boolean = () => false,
) {
  const path = await onDisk(text)
  const { analysis } = await surveyExport(exportText(path))
  const mapped = analysis.threads.map(({ sourceId }) => ({
    ...{ sourceId, reason: 'map' as const },
    decision: map[sourceId] ?? ('skip' as const),
  }))
  const { size } = await stat(path)
  const batch = { fileName: 'export.xml', size, analysis, map: mapped }
  const id = await beginBatch(batch, noon)
  const isDone = await continueBatch(id, path, { clock: () => noon, isEnough })
  return { id, isDone }
}

/** The posts of a forum in the order of their threads, as short lines. */
export async function linesOf(forumId: string): Promise<string[]> {
  const posts = await db.post.findMany({
    where: { forumId },
    orderBy: [{ root: { writtenAt: 'asc' } }, { rootId: 'asc' }, { number: 'asc' }],
    include: { parent: true, author: true },
  })
  return posts.map(({ number, depth, parent, author, status, body }) => {
    const answers = parent ? `answers ${parent.number ?? '?'}` : 'begins'
    const text = status === 'published' ? body : status
    return `${number ?? '?'} ${answers} at ${depth}, ${author.name || author.kind}: ${text}`
  })
}

export async function undo(batch: string) {
  const sum = { removed: 0, emptied: 0 }
  for await (const { removed, emptied } of undoingBatch(batch, () => noon)) {
    sum.removed += removed
    sum.emptied += emptied
  }
  return sum
}
