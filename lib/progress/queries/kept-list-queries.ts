import { openingClock, openingOf } from '@/lib/editions/order/rules'
import type { reader, Tx } from '@/lib/platform/db'
import { listOf } from '../asked/rules'

/** An edition's list as it is kept, what it no longer has, and what one enrolment has completed of it. */
export async function keptList(
  client: Tx | typeof reader,
  editionId: string,
  enrolmentId: string | undefined,
) {
  const [rows, openings, modules, done] = await Promise.all([
    client.editionItem.findMany({
      where: { editionId },
      orderBy: { position: 'asc' },
      select: {
        itemId: true,
        moduleId: true,
        position: true,
        required: true,
        criterion: true,
        revision: true,
        passMark: true,
        minutes: true,
        opensAfterDays: true,
        releasedAt: true,
        retiredAt: true,
      },
    }),
    client.itemOpening.findMany({
      where: { editionId },
      select: { itemId: true, opensOn: true, afterDays: true },
    }),
    client.editionModule.findMany({
      where: { editionId },
      orderBy: { position: 'asc' },
      select: { moduleId: true, requires: true, earlier: true },
    }),
    enrolmentId === undefined
      ? []
      : client.completion.findMany({
          where: { enrolmentId },
          select: { itemId: true, completedAt: true },
        }),
  ])
  return {
    ...listOf(rows, modules),
    openings: openingsOf(openings),
    modules: modules.map(requiring),
    completions: new Map(done.map(({ itemId, completedAt }) => [itemId, completedAt])),
  }
}

type Decided = { itemId: string; opensOn: string | null; afterDays: number | null }

/** What was decided of an edition's items, by item. */
export const openingsOf = (rows: readonly Decided[]) =>
  new Map(rows.map(({ itemId, ...kept }) => [itemId, kept]))

/** A module with the ids of those that come first. */
export const requiring = ({
  moduleId,
  requires,
}: {
  moduleId: string
  requires: string | null
}) => ({
  moduleId,
  requires: requires === null ? [] : (JSON.parse(requires) as string[]),
})

type KeptList = Awaited<ReturnType<typeof keptList>>

/** The items, each with the day on which it opens for who enrolled then. */
export function opening<T extends { itemId: string; opensAfterDays: number | null }>(
  { items, openings }: { items: readonly T[]; openings: KeptList['openings'] },
  edition: { timeZone: string; opensAt: Date },
  enrolledAt: Date | null,
): (T & { opensAt: Date | null })[] {
  const at = openingClock(edition, enrolledAt)
  return items.map((item) => ({
    ...item,
    opensAt: at(openingOf(openings.get(item.itemId), item.opensAfterDays)),
  }))
}
