import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { canReadEdition } from './policy'
import { editionName, type EditionNames } from './rules'

/** What anybody may know of an edition; its name in the viewer's language. */
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
  /** `sequential`: each item after those before it. */
  itemOrder: string | null
}

type OwnEnrolment = { id: string; enrolledAt: Date; completedAt: Date | null }

/** An edition as this viewer has it; that it exists is no secret, what it holds may be. */
export type EditionForViewer = EditionFacts & {
  /** The viewer's own enrolment. */
  own: OwnEnrolment | null
  readable: boolean
}

/** An edition as it is kept. */
export type EditionRow = EditionFacts & EditionNames

/** Adds the viewer's own enrolment and rights, and names the edition in his language. */
export function forViewer(
  viewer: Viewer,
  { names, ...edition }: EditionRow,
  own: OwnEnrolment | null,
): EditionForViewer {
  const rights = { id: edition.id, audience: edition.audience, enrolled: own !== null }
  const name = editionName({ name: edition.name, names }, viewer.locale)
  return { ...edition, name, own, readable: canReadEdition(viewer, rights) }
}

const facts = {
  id: true,
  slug: true,
  courseId: true,
  name: true,
  names: true,
  audience: true,
  enrolment: true,
  timeZone: true,
  opensOn: true,
  closesOn: true,
  opensAt: true,
  closesAt: true,
  frozenAt: true,
  archivedAt: true,
  itemOrder: true,
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
        where: { accountId: viewer.account?.id ?? '', leftAt: null },
        select: { id: true, enrolledAt: true, completedAt: true },
      },
    },
  })
  return rows.map(({ enrolments, ...edition }) => forViewer(viewer, edition, enrolments[0] ?? null))
}
