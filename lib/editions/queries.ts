import { shownText } from '@/lib/catalog/rules'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { canReadEdition, isStaffOf } from './policy'

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

const ownEnrolment = (viewer: Viewer) => ({
  where: { accountId: viewer.account?.id ?? '' },
  select: { id: true, enrolledAt: true, completedAt: true },
})

type Row = Awaited<ReturnType<typeof editionRows>>[number]

const editionRows = (viewer: Viewer, courseIds: readonly string[]) =>
  reader.edition.findMany({
    where: { courseId: { in: [...courseIds] } },
    orderBy: [{ opensAt: 'desc' }, { slug: 'asc' }],
    select: { ...facts, enrolments: ownEnrolment(viewer) },
  })

/** The viewer's own enrolment and rights, beside what anybody may know of the edition. */
function forViewer(viewer: Viewer, { enrolments, ...edition }: Row) {
  const own = enrolments[0] ?? null
  const rights = { id: edition.id, audience: edition.audience, enrolled: own !== null }
  const readable = canReadEdition(viewer, rights)
  return { ...edition, own, readable, staff: isStaffOf(viewer, edition.id) }
}

/** An edition as this viewer has it; that it exists is no secret, what it holds may be. */
export type EditionForViewer = ReturnType<typeof forViewer>

/** All editions of some courses, the latest first. */
export async function editionsOf(
  viewer: Viewer,
  courseIds: readonly string[],
): Promise<EditionForViewer[]> {
  const rows = await editionRows(viewer, courseIds)
  return rows.map((row) => forViewer(viewer, row))
}

/** An edition with the name of its course, in the language nearest to the viewer's. */
export async function editionPage(viewer: Viewer, slug: string) {
  const row = await reader.edition.findUnique({
    where: { slug },
    select: {
      ...facts,
      enrolments: ownEnrolment(viewer),
      course: {
        select: {
          id: true,
          originalLanguage: true,
          texts: { select: { language: true, title: true } },
        },
      },
    },
  })
  const course = row && shownText(row.course.texts, viewer.locale, row.course.originalLanguage)
  if (!course) throw new NotFound()
  const { course: whole, ...edition } = row
  return { ...forViewer(viewer, edition), course: { id: whole.id, ...course } }
}

export type EditionPage = Awaited<ReturnType<typeof editionPage>>
