import type { PracticeDraft, ReleaseDraft } from '@/lib/catalog/draft'
import type { Tx } from '@/lib/platform/db'
import { writePractices } from './writing-commands'

/** What became of a practice, for whoever published. */
export type PracticeChange = { id: string; change: 'new' | 'changed' | 'retired' }

const keptHashes = async (tx: Tx) => {
  const kept = await tx.practice.findMany({
    select: { id: true, retiredAt: true, texts: { select: { language: true, hash: true } } },
  })
  return new Map(
    kept.map(({ id, retiredAt, texts }) => [
      id,
      retiredAt
        ? ''
        : texts
            .map(({ language, hash }) => `${language} ${hash}`)
            .sort()
            .join(),
    ]),
  )
}

const hashesOf = ({ texts }: PracticeDraft) =>
  texts
    .map(({ language, hash }) => `${language} ${hash}`)
    .sort()
    .join()

/** Which modules tell of which practices, as the release has it. */
const publishCitations = async (tx: Tx, { courses, practices }: ReleaseDraft) => {
  const modules = courses.flatMap((course) => course.modules)
  const known = new Set(practices.map(({ id }) => id))
  await tx.practiceCitation.deleteMany({})
  await tx.practiceCitation.createMany({
    data: modules.flatMap(({ id, practices: cited }) =>
      cited.filter((one) => known.has(one)).map((practiceId) => ({ practiceId, moduleId: id })),
    ),
  })
}

/**
 * Publishes the practices of content/ in the transaction of their release, after its courses. What is
 * no longer there is retired, never deleted: texts of running editions link to it. What members
 * proposed never was there, and stays.
 */
export const publishPractices = async (
  tx: Tx,
  release: ReleaseDraft,
  now: Date,
): Promise<PracticeChange[]> => {
  const kept = await keptHashes(tx)
  const changes: PracticeChange[] = []
  await writePractices(tx, release.practices, now)
  for (const practice of release.practices) {
    const before = kept.get(practice.id)
    if (before === undefined) changes.push({ id: practice.id, change: 'new' })
    else if (before !== hashesOf(practice)) changes.push({ id: practice.id, change: 'changed' })
  }
  await publishCitations(tx, release)
  const there = release.practices.map(({ id }) => id)
  const gone = { retiredAt: null, proposal: { is: null }, id: { notIn: there } }
  const retired = await tx.practice.findMany({ where: gone, select: { id: true } })
  await tx.practice.updateMany({ where: gone, data: { retiredAt: now } })
  return [...changes, ...retired.map(({ id }) => ({ id, change: 'retired' as const }))]
}
