import type { Tx } from '@/lib/platform/db'

/**
 * Notes that a learner did something. Being the first statement of whatever changes an enrolment,
 * it also holds the row: of two at once, the second sees what the first wrote.
 */
export async function noteActivity(tx: Tx, enrolmentId: string, now: Date): Promise<void> {
  await tx.enrolment.update({ where: { id: enrolmentId }, data: { lastActiveAt: now } })
}

/** Holds an enrolment's row as `noteActivity` does, for what somebody else does to it. */
export async function holdEnrolment(tx: Tx, enrolmentId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Enrolment" SET "lastActiveAt" = "lastActiveAt" WHERE "id" = ${enrolmentId}`
}

/**
 * Marks an enrolment as complete.
 *
 * @returns whether it became so now; once it is, it stays with its first date
 */
export async function completeEnrolment(tx: Tx, enrolmentId: string, now: Date): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { id: enrolmentId, completedAt: null },
    data: { completedAt: now },
  })
  return count === 1
}

/** Holds the row of an edition's item, for what counts over all learners: the second of two waits. */
export async function holdItem(
  tx: Tx,
  { editionId, itemId }: { editionId: string; itemId: string },
): Promise<void> {
  await tx.editionItem.update({
    where: { editionId_itemId: { editionId, itemId } },
    data: { position: { increment: 0 } },
  })
}
