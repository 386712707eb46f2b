import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { queueFinishing } from '../adoption/finishing-commands'
import { isOver, type EditionTimes } from '../rules'
import { mailEnrolled } from './mail-commands'
import { hasSeat } from './rules'

const select = {
  id: true,
  slug: true,
  courseId: true,
  enrolment: true,
  enrolmentKey: true,
  seats: true,
  opensAt: true,
  closesAt: true,
  frozenAt: true,
  archivedAt: true,
} as const

/**
 * An edition with its row held until the transaction ends, so that of two who want the last seat
 * the second sees that the first has it. Null when there is none.
 */
export async function heldEdition(tx: Tx, where: { id: string } | { slug: string }) {
  const rows = await tx.edition.updateManyAndReturn({ where, data: where, select })
  return rows[0] ?? null
}

export type HeldEdition = NonNullable<Awaited<ReturnType<typeof heldEdition>>>

/** Who has a seat: everybody enrolled who has not left. */
export const countSeated = (tx: Tx, editionId: string): Promise<number> =>
  tx.enrolment.count({ where: { editionId, leftAt: null } })

/** Whether another person has a seat in an edition that is held. */
export const seatIsFree = async (tx: Tx, { id, seats }: HeldEdition): Promise<boolean> =>
  seats === null || hasSeat({ seats, enrolled: await countSeated(tx, id) })

type Seat = {
  edition: { id: string }
  accountId: string
  /** Whether somebody else, or time, decided: then a letter must tell. */
  told: boolean
}

/**
 * Gives somebody a seat in an edition that is held: a new enrolment, or the one left before, with
 * all that was done: the edition may ask for less by now. Country, institution and constituency are copied from the account, so that a
 * later change of the profile moves nobody from one country's figures to another's.
 *
 * @returns the enrolment's id
 */
export async function takeSeat(
  tx: Tx,
  { edition, accountId, told }: Seat,
  now: Date,
): Promise<string> {
  const whose = { editionId: edition.id, accountId }
  const { email, locale, ...facts } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      ...{ nameKey: true, country: true, institutionId: true, constituency: true },
      ...{ email: true, locale: true },
    },
  })
  const known = await tx.enrolment.findUnique({
    where: { editionId_accountId: whose },
    select: { id: true },
  })
  const id = known?.id ?? newId()
  if (known) {
    const back = { leftAt: null, removedById: null, leftReason: null }
    await tx.enrolment.update({ where: { id }, data: back })
    await queueFinishing(tx, { edition: edition.id, enrolment: id }, now)
  } else {
    await tx.enrolment.create({ data: { id, ...whose, ...facts, enrolledAt: now } })
  }
  await tx.enrolmentRequest.updateMany({ where: whose, data: { state: 'enrolled' } })
  await mailEnrolled(tx, { editionId: edition.id, enrolment: id, email, locale, told }, now)
  return id
}

type Waited = EditionTimes & { id: string; seats: number | null }

/**
 * Gives the seats that are free to those who wait, in the order in which they asked, each with a
 * letter. The edition's row must be held.
 */
export async function giveFreeSeats(tx: Tx, edition: Waited, now: Date): Promise<number> {
  if (isOver(edition, now)) return 0
  const { id, seats } = edition
  const free = seats === null ? null : seats - (await countSeated(tx, id))
  if (free !== null && free <= 0) return 0
  const next = await tx.enrolmentRequest.findMany({
    where: { editionId: id, state: 'waiting', account: { suspendedAt: null } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    ...(free !== null && { take: free }),
    select: { accountId: true },
  })
  for (const { accountId } of next) await takeSeat(tx, { edition, accountId, told: true }, now)
  return next.length
}
