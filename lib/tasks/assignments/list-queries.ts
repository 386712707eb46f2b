import { itemTexts } from '@/lib/catalog/item-queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { staffItem } from '../staff-queries'
import { authorsOf, type TextAuthor } from './authors-queries'
import { textState, type TextState } from './rules'

/** More than a facilitator walks through; what waits is first. */
const most = 500

export type ListedText = {
  id: string
  by: TextAuthor
  state: TextState
  submittedAt: Date | null
}

/** A learner of an edition, and the group that he is in. */
export type GroupedLearner = { enrolment: string; name: string; group: string | null }

export type AssignmentTexts = {
  texts: ListedText[]
  /** Where a facilitator makes the groups: everybody enrolled. */
  learners: GroupedLearner[] | null
}

/**
 * The texts of an assignment, those that wait first.
 * @throws NotFound when the viewer does not facilitate the edition
 */
export async function assignmentTexts(
  viewer: Viewer,
  slug: string,
  itemId: string,
): Promise<AssignmentTexts> {
  const { edition, item } = await staffItem(viewer, slug, itemId)
  const [rows, [text]] = await Promise.all([
    reader.assignmentText.findMany({
      where: { editionId: edition.id, itemId },
      orderBy: [{ waitsSince: 'asc' }, { id: 'asc' }],
      take: most,
    }),
    itemTexts(viewer, [item]),
  ])
  const authors = await authorsOf(rows)
  const texts = rows.flatMap((row): ListedText[] => {
    const by = authors.get(row.id)
    return by ? [{ id: row.id, by, state: textState(row), submittedAt: row.submittedAt }] : []
  })
  const waiting = texts.filter(({ state }) => state === 'waits')
  const others = texts.filter(({ state }) => state !== 'waits')
  const isGrouped = text?.data.kind === 'assignment' && text.data.by === 'group'
  return {
    texts: [...waiting, ...others],
    learners: isGrouped ? await learnersOf(edition.id, itemId) : null,
  }
}

async function learnersOf(editionId: string, itemId: string): Promise<GroupedLearner[]> {
  const rows = await reader.enrolment.findMany({
    where: { editionId, leftAt: null },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      id: true,
      account: { select: { name: true } },
      groups: { where: { itemId }, select: { text: { select: { name: true } } } },
    },
  })
  return rows.map(({ id, account, groups }) => ({
    enrolment: id,
    name: account.name,
    group: groups[0]?.text.name ?? null,
  }))
}
