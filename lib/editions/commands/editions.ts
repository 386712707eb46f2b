import type { Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import { queueJob } from '@/lib/platform/jobs'
import { endOfDay, startOfDay } from '../rules'
import type { EditionDeclaration } from '../schema'
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
export async function createEdition(
  tx: Tx,
  declaration: EditionDeclaration,
  now: Date,
): Promise<string> {
  const { slug, timeZone, opensOn, closesOn } = declaration
  const known = await tx.edition.findUnique({ where: { slug }, select: { id: true } })
  if (known) return known.id
  const id = newId()
  const { courseId, name, audience, enrolment, hours } = declaration
  const names = declaration.names && JSON.stringify(declaration.names)
  const opensAt = startOfDay(opensOn, timeZone)
  const closesAt = closesOn === null ? null : endOfDay(closesOn, timeZone)
  const times = { timeZone, opensOn, closesOn, opensAt, closesAt, createdAt: now }
  await tx.edition.create({
    data: { id, slug, courseId, name, names, audience, enrolment, hours, ...times },
  })
  if (opensAt <= now) await freezeEdition(tx, id, now)
  else {
    const job = { kind: freezingJob, uniqueKey: `${freezingJob}:${id}`, payload: { edition: id } }
    await queueJob(tx, { ...job, runAt: opensAt })
  }
  return id
}
