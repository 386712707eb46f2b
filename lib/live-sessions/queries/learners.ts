import type { Tx } from '@/lib/platform/db'
import type { RollLearner } from '../rules/roll'

type Wanted = { editionId: string; itemId: string }

/** The learners of an edition by name, with whether each has the session done. */
export async function rollLearners(
  client: Pick<Tx, 'enrolment'>,
  { editionId, itemId }: Wanted,
  only: { enrolments?: readonly string[] } = {},
): Promise<RollLearner[]> {
  const rows = await client.enrolment.findMany({
    where: {
      editionId,
      leftAt: null,
      ...(only.enrolments && { id: { in: [...only.enrolments] } }),
    },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      nameKey: true,
      account: { select: { name: true, email: true } },
      completions: { where: { itemId }, select: { id: true } },
    },
  })
  return rows.map(({ id, nameKey, account, completions }) => ({
    ...{ enrolment: id, nameKey, name: account.name, email: account.email },
    attended: completions.length > 0,
  }))
}
