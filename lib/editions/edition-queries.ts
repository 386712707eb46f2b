import { shownText } from '@/lib/catalog/rules'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { forViewer, type EditionRow } from './queries'

type Row = EditionRow & {
  originalLanguage: string
  language: string
  title: string
  enrolmentId: string | null
  enrolledAt: Date | null
  completedAt: Date | null
}

/** An edition with the name of its course, in the language nearest to the viewer's. */
export async function editionPage(viewer: Viewer, slug: string) {
  // One join, where relations would take four statements on the page that is read most.
  const rows = await reader.$queryRaw<Row[]>`
    SELECT e."id", e."slug", e."courseId", e."name", e."names", e."audience", e."enrolment", e."timeZone",
      e."opensOn", e."closesOn", e."opensAt", e."closesAt", e."frozenAt", e."archivedAt", e."itemOrder",
      c."originalLanguage", t."language", t."title",
      n."id" AS "enrolmentId", n."enrolledAt", n."completedAt"
    FROM "Edition" e
    JOIN "Course" c ON c."id" = e."courseId"
    JOIN "CourseText" t ON t."courseId" = c."id"
    LEFT JOIN "Enrolment" n
      ON n."editionId" = e."id" AND n."accountId" = ${viewer.account?.id ?? ''}
        AND n."leftAt" IS NULL
    WHERE e."slug" = ${slug}`
  const row = shownText(rows, viewer.locale, rows[0]?.originalLanguage ?? '')
  if (!row) throw new NotFound()
  const { originalLanguage, language, title, enrolmentId, enrolledAt, completedAt, ...edition } =
    row
  const own = enrolmentId && enrolledAt ? { id: enrolmentId, enrolledAt, completedAt } : null
  const course = { id: edition.courseId, originalLanguage, language, title }
  return { ...forViewer(viewer, edition, own), course }
}

export type EditionPage = Awaited<ReturnType<typeof editionPage>>
