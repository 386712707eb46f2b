import { reader } from '@/lib/platform/db'

/** What a facilitator said, and to which version. */
export type TextAnswer = {
  number: number
  decision: 'accept' | 'change'
  words: string
  by: string | null
  answeredAt: Date
}

/** One state of a text. */
export type TextVersion = { number: number; by: string | null; savedAt: Date }

/** More than anybody reads; the newest count. */
const most = 50

const namesOf = async (ids: readonly (string | null)[]) => {
  const accounts = await reader.account.findMany({
    where: { id: { in: ids.flatMap((id) => id ?? []) } },
    select: { id: true, name: true },
  })
  return new Map(accounts.map(({ id, name }) => [id, name]))
}

/** What was said to a text, the newest first. */
export async function answersTo(textId: string): Promise<TextAnswer[]> {
  const rows = await reader.assignmentAnswer.findMany({
    where: { textId },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  const names = await namesOf(rows.map(({ answeredById }) => answeredById))
  return rows.map(({ number, decision, words, answeredById, answeredAt }) => ({
    ...{ number, words, answeredAt, by: names.get(answeredById) ?? null },
    decision: decision === 'accept' ? 'accept' : 'change',
  }))
}

/** What it said before, the newest first; what its author went on from at once is left out. */
export async function versionsOf(textId: string): Promise<TextVersion[]> {
  const rows = await reader.assignmentVersion.findMany({
    where: { textId, passedAt: null, number: { gt: 0 } },
    orderBy: { number: 'desc' },
    take: most,
    select: { number: true, savedAt: true, savedById: true },
  })
  const names = await namesOf(rows.map(({ savedById }) => savedById))
  return rows.map(({ number, savedAt, savedById }) => ({
    ...{ number, savedAt, by: savedById === null ? null : (names.get(savedById) ?? null) },
  }))
}
