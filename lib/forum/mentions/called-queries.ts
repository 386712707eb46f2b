import type { Tx } from '@/lib/platform/db'
import { mentionable } from './policy'
import { candidatesIn } from './rules'
import { mostNamesakes, type Called } from './schema'

/** Whom a text calls: of each sign the longest name that somebody of the forum bears. */
export async function calledIn(
  tx: Tx,
  forum: { editionId: string; readableBy: string },
  body: string,
  own: string | null,
): Promise<Called> {
  const signs = candidatesIn(body)
  if (signs.length === 0) return { accounts: [], names: [] }
  const keys = [...new Set(signs.flatMap((names) => names.map(({ key }) => key)))]
  const people = await tx.account.findMany({
    where: { nameKey: { in: keys }, id: { not: own ?? '' }, ...mentionable(forum) },
    orderBy: { id: 'asc' },
    take: keys.length * (mostNamesakes + 1),
    select: { id: true, nameKey: true },
  })
  const called = signs.flatMap((names) => {
    for (const { written, key } of names) {
      const bearers = people.filter(({ nameKey }) => nameKey === key)
      if (bearers.length > 0 && bearers.length <= mostNamesakes) return [{ written, bearers }]
    }
    return []
  })
  return {
    accounts: [...new Set(called.flatMap(({ bearers }) => bearers.map(({ id }) => id)))],
    names: called.map(({ written }) => written),
  }
}
