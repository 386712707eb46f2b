import { currentTitles } from '@/lib/catalog/item-queries'
import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { answeredEditions } from '../policy'
import { authorsOf } from './authors-queries'

/** A text that was handed in and waits for a facilitator's answer. */
export type WaitingText = {
  id: string
  edition: { slug: string; name: string; timeZone: string }
  item: { id: string; title: string; language: string }
  /** A person's or a group's name, or a country's code. */
  by: { kind: 'person' | 'country' | 'group'; name: string }
  waitsSince: Date
}

/**
 * The texts that wait for the viewer's answer, in all his editions or in one, the longest waiting
 * first.
 * @param editionId null for all
 */
export async function waitingTexts(
  viewer: Viewer,
  editionId: string | null,
  most: number,
): Promise<WaitingText[]> {
  const editions = answeredEditions(viewer)
  if (editions.length === 0) return []
  const texts = await reader.assignmentText.findMany({
    where: {
      waitsSince: { not: null },
      AND: [
        editions === 'all' ? {} : { editionId: { in: [...editions] } },
        editionId === null ? {} : { editionId },
      ],
    },
    orderBy: [{ waitsSince: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, editionId: true, itemId: true, place: true, name: true, waitsSince: true },
  })
  const [runs, items, authors] = await Promise.all([
    editionsNamed(viewer, texts),
    currentTitles(
      viewer,
      texts.map(({ itemId }) => itemId),
    ),
    authorsOf(texts),
  ])
  return texts.flatMap(({ id, waitsSince, ...text }) => {
    const [edition, item, by] = [runs.get(text.editionId), items.get(text.itemId), authors.get(id)]
    return edition && item && by && waitsSince
      ? [{ id, edition, item: { id: text.itemId, ...item }, by, waitsSince }]
      : []
  })
}

async function editionsNamed({ locale }: Viewer, texts: readonly { editionId: string }[]) {
  const rows = await reader.edition.findMany({
    where: { id: { in: texts.map(({ editionId }) => editionId) } },
    select: { id: true, slug: true, name: true, names: true, timeZone: true },
  })
  return new Map(
    rows.map(({ id, slug, timeZone, ...names }) => [
      id,
      { slug, timeZone, name: editionName(names, locale) },
    ]),
  )
}
