import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { canReadEdition } from './policy'

/** What anybody may know of an edition. */
export type EditionFacts = {
  id: string
  slug: string
  courseId: string
  name: string
  audience: string
  enrolment: string
  timeZone: string
  opensOn: string
  closesOn: string | null
  opensAt: Date
  closesAt: Date | null
  frozenAt: Date | null
  archivedAt: Date | null
}

type OwnEnrolment = { id: string; enrolledAt: Date; completedAt: Date | null }

/** An edition as this viewer has it; that it exists is no secret, what it holds may be. */
export type EditionForViewer = EditionFacts & {
  /** The viewer's own enrolment. */
  own: OwnEnrolment | null
  readable: boolean
}

/** Adds the viewer's own enrolment and rights. */
export function forViewer(
  viewer: Viewer,
  edition: EditionFacts,
  own: OwnEnrolment | null,
): EditionForViewer {
  const rights = { id: edition.id, audience: edition.audience, enrolled: own !== null }
  return { ...edition, own, readable: canReadEdition(viewer, rights) }
}

const facts = {
  id: true,
  slug: true,
  courseId: true,
  name: true,
  audience: true,
  enrolment: true,
  timeZone: true,
  opensOn: true,
  closesOn: true,
  opensAt: true,
  closesAt: true,
  frozenAt: true,
  archivedAt: true,
} as const

/** All editions of some courses, the latest first. */
export async function editionsOf(
  viewer: Viewer,
  courseIds: readonly string[],
): Promise<EditionForViewer[]> {
  const rows = await reader.edition.findMany({
    where: { courseId: { in: [...courseIds] } },
    orderBy: [{ opensAt: 'desc' }, { slug: 'asc' }],
    select: {
      ...facts,
      enrolments: {
        where: { accountId: viewer.account?.id ?? '' },
        select: { id: true, enrolledAt: true, completedAt: true },
      },
    },
  })
  return rows.map(({ enrolments, ...edition }) => forViewer(viewer, edition, enrolments[0] ?? null))
}
