import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'

/** How far somebody has come with a quiz: `best` is the highest score, null before the first. */
export type QuizStanding = { best: number | null; made: number; open: boolean }

/** The viewer's own standing at each of these quizzes of an edition, by item; none where untried. */
export async function quizStandings(
  viewer: Viewer,
  editionId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, QuizStanding>> {
  if (!viewer.account || itemIds.length === 0) return new Map()
  const own = { enrolment: { editionId, accountId: viewer.account.id, leftAt: null } }
  const tried = await reader.attempt.groupBy({
    by: ['itemId'],
    where: { ...own, itemId: { in: [...itemIds] } },
    _count: { id: true, submittedAt: true },
    _max: { score: true },
  })
  return new Map(
    tried.map(({ itemId, _count, _max }) => [
      itemId,
      { best: _max.score, made: _count.id, open: _count.submittedAt < _count.id },
    ]),
  )
}
