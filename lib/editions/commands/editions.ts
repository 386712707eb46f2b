import { isUniqueViolation, type Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { queueJob } from '@/lib/platform/jobs'
import { endOfDay, startOfDay } from '../rules'
import type { EditionPlan } from '../schema'
import { freezeEdition } from './freezing'

/** The job that opens an edition; its payload is `{ edition: id }`. */
export const freezingJob = 'editions.freeze'

/**
 * Makes a run of a course. Its last day is included: it closes at the end of `closesOn`. When it
 * is open already its items are copied now, else by the job `editions.freeze` when it opens.
 * An edition of that address is left as it is.
 *
 * @returns its id
 */
export async function createEdition(tx: Tx, declaration: EditionPlan, now: Date): Promise<string> {
  const { slug, timeZone, opensOn, closesOn } = declaration
  const known = await tx.edition.findUnique({ where: { slug }, select: { id: true } })
  if (known) return known.id
  const id = newId()
  const { courseId, name, audience, enrolment, hours } = declaration
  const names = declaration.names && JSON.stringify(declaration.names)
  const languages = declaration.languages ? JSON.stringify(declaration.languages) : null
  const itemOrder = declaration.order ?? null
  const opensAt = startOfDay(opensOn, timeZone)
  const closesAt = closesOn === null ? null : endOfDay(closesOn, timeZone)
  const times = { timeZone, opensOn, closesOn, opensAt, closesAt, createdAt: now }
  const { seats = null, enrolmentKey = null } = declaration
  const rules = { audience, enrolment, seats, enrolmentKey, hours, languages, itemOrder }
  await refusingTaken(() =>
    tx.edition.create({ data: { id, slug, courseId, name, names, ...rules, ...times } }),
  )
  await openWhenDue(tx, { id, opensAt }, now)
  return id
}

/** Opens an edition if its day has come, or has it opened then. */
export async function openWhenDue(
  tx: Tx,
  { id, opensAt }: { id: string; opensAt: Date },
  now: Date,
): Promise<void> {
  if (opensAt <= now) {
    await freezeEdition(tx, id, now)
    return
  }
  // Its time is in the key: an edition that is put off has one job for each day that it was to open.
  const uniqueKey = `${freezingJob}:${id}:${opensAt.getTime()}`
  await queueJob(tx, { kind: freezingJob, uniqueKey, payload: { edition: id }, runAt: opensAt })
}

/** Somebody may take an address between the look and the writing. @throws Conflict `slugTaken` */
export async function refusingTaken<A>(write: () => Promise<A>): Promise<A> {
  try {
    return await write()
  } catch (error) {
    throw isUniqueViolation(error) ? new Conflict('slugTaken') : error
  }
}
