import { currentTitles } from '@/lib/catalog/item-queries'
import { plainText } from '@/lib/markdown/excerpt'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { authorsOf } from '@/lib/tasks/assignments/authors-queries'
import type { Found, InboxEntry, Scope } from '../schema'

const excerptLength = 200

/** Texts of assignments that were handed in and wait for an answer. */
export async function assignmentEntries(scope: Scope, viewer: Viewer): Promise<Found> {
  const where = {
    editionId: { in: [...scope.editions.keys()] },
    waitsSince: { not: null, lte: scope.before },
    ...(scope.only && { id: scope.only }),
  }
  const [count, texts] = await Promise.all([
    reader.assignmentText.count({ where }),
    reader.assignmentText.findMany({
      where,
      orderBy: [{ waitsSince: 'asc' }, { id: 'asc' }],
      take: scope.most,
      select: {
        ...{ id: true, editionId: true, itemId: true, place: true, name: true },
        ...{ body: true, waitsSince: true },
      },
    }),
  ])
  const [titles, authors] = await Promise.all([
    currentTitles(
      viewer,
      texts.map(({ itemId }) => itemId),
    ),
    authorsOf(texts),
  ])
  const entries = texts.flatMap(({ id, editionId, itemId, body, waitsSince }): InboxEntry[] => {
    const [edition, who] = [scope.editions.get(editionId), authors.get(id)]
    if (!edition || !who) return []
    return [
      {
        ...{ reason: 'assignment', subject: id, edition, who, language: null, times: null },
        place: titles.get(itemId)?.title ?? null,
        text: plainText(body, excerptLength),
        since: waitsSince ?? scope.now,
        path: `/${scope.locale}/admin/editions/${edition.slug}/tasks/text/${id}`,
      },
    ]
  })
  return { count, entries }
}
