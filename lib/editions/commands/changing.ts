import type { Tx } from '@/lib/platform/db'
import { endOfDay, shiftedDay, startOfDay } from '../rules'
import type { EditionPlan } from '../schema'
import type { EditionTextDraft } from '../texts'
import { openWhenDue, refusingTaken } from './editions'

/** Everything of an edition that can be changed; what may be when, the caller has decided. */
export type EditionChange = Omit<EditionPlan, 'courseId'>

/** Changes an edition. When its opening day changed, it opens then, or at once if that has come. */
export async function changeEdition(
  tx: Tx,
  id: string,
  change: EditionChange,
  now: Date,
): Promise<void> {
  const { names, languages, timeZone, opensOn, closesOn, ...plain } = {
    ...{ seats: null, enrolmentKey: null },
    ...change,
  }
  const opensAt = startOfDay(opensOn, timeZone)
  const data = {
    ...plain,
    names: names && JSON.stringify(names),
    languages: languages ? JSON.stringify(languages) : null,
    ...{ timeZone, opensOn, closesOn, opensAt },
    closesAt: closesOn === null ? null : endOfDay(closesOn, timeZone),
  }
  await refusingTaken(() => tx.edition.update({ where: { id }, data }))
  await openWhenDue(tx, { id, opensAt }, now)
}

/** Sets an edition to rest, to be read only; null takes it back. */
export async function restEdition(tx: Tx, id: string, since: Date | null): Promise<void> {
  await tx.edition.update({ where: { id }, data: { archivedAt: since } })
}

/** Replaces all that is said to who takes an edition. */
export async function writeEditionTexts(
  tx: Tx,
  editionId: string,
  texts: readonly EditionTextDraft[],
): Promise<void> {
  await tx.editionText.deleteMany({ where: { editionId } })
  await tx.editionText.createMany({ data: texts.map((text) => ({ ...text, editionId })) })
}

/** Gives an edition the texts of another. */
export async function copyEditionTexts(tx: Tx, from: string, to: string): Promise<void> {
  const texts = await tx.editionText.findMany({ where: { editionId: from } })
  await tx.editionText.createMany({ data: texts.map((text) => ({ ...text, editionId: to })) })
}

/** Holds an edition's row until the transaction ends; null when there is none. */
export async function holdEdition(tx: Tx, id: string) {
  const [edition] = await tx.edition.updateManyAndReturn({
    where: { id },
    data: { id },
    select: { courseId: true, slug: true, timeZone: true, opensOn: true, frozenAt: true },
  })
  return edition ?? null
}

/** Gives an edition the order of another, and its items the days on which they open, shifted. */
export async function copyEditionOrder(
  tx: Tx,
  { from, to, days, decidedById }: { from: string; to: string; days: number; decidedById: string },
  now: Date,
): Promise<void> {
  const { itemOrder, openings } = await tx.edition.findUniqueOrThrow({
    where: { id: from },
    select: { itemOrder: true, openings: { select: openingSelect } },
  })
  await tx.edition.update({ where: { id: to }, data: { itemOrder } })
  await tx.itemOpening.createMany({
    data: openings.map(({ opensOn, ...opening }) => ({
      ...opening,
      opensOn: opensOn && shiftedDay(opensOn, days),
      ...{ editionId: to, decidedById, decidedAt: now },
    })),
  })
}

const openingSelect = { itemId: true, opensOn: true, afterDays: true } as const
