import * as z from 'zod'
import { recordAudit } from '@/lib/audit/commands'
import { createEdition, freezingJob } from '@/lib/editions/commands/editions'
import { freezeEdition } from '@/lib/editions/commands/freezing'
import type { EditionDeclaration } from '@/lib/editions/schema'
import { openForums } from '@/lib/forum/commands'
import { guestRules, readableBy, type GuestRule, type ReadableBy } from '@/lib/forum/schema'
import { db, transactOn, type Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { JobHandler } from '@/lib/platform/jobs'

/** A run of a course as its files declare it, with who may read and write in its forums. */
export type DeclaredEdition = EditionDeclaration & {
  forum: { readableBy: ReadableBy; guests: GuestRule }
}

/**
 * Makes the declared editions that do not exist yet, each with a forum for every module. What exists
 * is left as it is: once made, an edition belongs to who runs it and no longer to the files.
 * @returns the addresses of those made now
 */
export async function openDeclaredEditions(
  tx: Tx,
  declared: readonly DeclaredEdition[],
  now: Date,
): Promise<string[]> {
  const slugs = declared.map(({ slug }) => slug)
  const known = await tx.edition.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true },
  })
  const missing = declared.filter(({ slug }) => !known.some((edition) => edition.slug === slug))
  for (const { forum, ...edition } of missing) {
    const editionId = await createEdition(tx, edition, now)
    const modules = await tx.module.findMany({
      where: { courseId: edition.courseId, retiredAt: null },
      select: { id: true },
    })
    await openForums(tx, { editionId, modules: modules.map(({ id }) => id), ...forum }, now)
    await noteOpening(tx, editionId, edition.slug, now)
  }
  return missing.map(({ slug }) => slug)
}

/** Nobody signed in does it: a publication of content, or the worker when the day has come. */
const noteOpening = (tx: Tx, editionId: string, slug: string, now: Date) =>
  recordAudit(
    tx,
    { viewer: { account: null }, now, requestId: newId() },
    {
      action: 'dashboard.openEdition',
      subjectKind: 'edition',
      subjectId: editionId,
      editionId,
      detail: { slug },
    },
  )

const payload = z.object({ edition: z.uuid() })
const rules = z.object({ readableBy: z.enum(readableBy), guests: z.enum(guestRules) })

/**
 * What the worker does when an edition opens: its list of items is copied, and modules that came to
 * the course since it was declared get their forum, under the rules of the edition's other forums.
 */
export const editionJobs = (clock: () => Date): Record<string, JobHandler> => ({
  [freezingJob]: (given) => {
    const { edition } = payload.parse(given)
    return transactOn(db, (tx) => openScheduledEdition(tx, edition, clock()))
  },
})

/** Copies the list of an edition whose day has come, and gives its modules their forums. */
export async function openScheduledEdition(tx: Tx, editionId: string, now: Date): Promise<void> {
  const modules = await freezeEdition(tx, editionId, now)
  const ruled = await tx.forum.findFirst({
    where: { editionId },
    select: { readableBy: true, guests: true, later: true },
  })
  if (!ruled) return
  const readableLater = ruled.later === 'course' ? 'course' : 'nobody'
  await openForums(tx, { editionId, modules, ...rules.parse(ruled), readableLater }, now)
}
