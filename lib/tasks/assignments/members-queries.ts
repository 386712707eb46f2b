import type { Tx } from '@/lib/platform/db'

/** Everybody whose text it is and who has not left the edition, by name. */
export async function membersOf(
  tx: Pick<Tx, 'enrolment'>,
  text: { id: string; editionId: string; place: string },
) {
  const [kind, key = ''] = text.place.split(':')
  return tx.enrolment.findMany({
    where: {
      editionId: text.editionId,
      leftAt: null,
      ...(kind === 'person' && { id: key }),
      ...(kind === 'country' && { country: key }),
      ...(kind === 'group' && { groups: { some: { textId: text.id } } }),
    },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: { id: true, account: { select: { name: true, email: true, locale: true } } },
  })
}

export type Member = Awaited<ReturnType<typeof membersOf>>[number]
