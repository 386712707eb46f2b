import { shownText } from '@/lib/catalog/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { listed } from './matching-queries'
import { pageLength } from './rules'
import { type Facet, facets, type Library, type LibraryInput, type PracticeEntry } from './schema'

const { sql } = Prisma

type CountRow = { facet: Facet; value: string; count: number | bigint }

/** All four facets in one statement, each under the conditions of the other three. */
async function countsOf(asked: LibraryInput): Promise<Library['counts']> {
  const each = facets.map(
    (facet) => sql`
      SELECT g."facet", g."value", COUNT(*) AS "count"
      FROM "PracticeFacet" g JOIN "Practice" p ON p."id" = g."practiceId"
      WHERE g."facet" = ${facet} AND ${listed(asked, facet)}
      GROUP BY g."facet", g."value"`,
  )
  const rows = await reader.$queryRaw<CountRow[]>`${Prisma.join(each, ' UNION ALL ')}`
  const of = (facet: Facet) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({ value, count: Number(count) }))
  return { country: of('country'), region: of('region'), theme: of('theme'), year: of('year') }
}

type PageRow = { id: string; total: number | bigint }

/** The practices of one page, the latest first, and how many there are in all. */
const pageOf = (asked: LibraryInput): Promise<PageRow[]> => reader.$queryRaw<PageRow[]>`
  SELECT p."id", COUNT(*) OVER () AS "total" FROM "Practice" p WHERE ${listed(asked)}
  ORDER BY COALESCE(p."lastYear", 0) DESC, p."id"
  LIMIT ${pageLength} OFFSET ${(asked.page - 1) * pageLength}`

async function entriesOf(viewer: Viewer, ids: readonly string[]): Promise<PracticeEntry[]> {
  if (ids.length === 0) return []
  const practices = await reader.practice.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      originalLanguage: true,
      firstYear: true,
      lastYear: true,
      texts: { select: { language: true, title: true, summary: true } },
      facets: { where: { facet: 'country' }, select: { value: true } },
    },
  })
  const byId = new Map(practices.map((practice) => [practice.id, practice]))
  return ids.flatMap((id): PracticeEntry[] => {
    const practice = byId.get(id)
    const shown = practice && shownText(practice.texts, viewer.locale, practice.originalLanguage)
    if (!shown) return []
    const { firstYear, lastYear } = practice
    return [{ id, ...shown, firstYear, lastYear, countries: practice.facets.map((f) => f.value) }]
  })
}

/** The library of good practices, as far as it is asked for: everybody may read it. */
export async function library(viewer: Viewer, asked: LibraryInput): Promise<Library> {
  const [rows, counts] = await Promise.all([pageOf(asked), countsOf(asked)])
  const entries = await entriesOf(
    viewer,
    rows.map(({ id }) => id),
  )
  const total = Number(rows[0]?.total ?? 0)
  return { entries, total, pages: Math.ceil(total / pageLength), counts }
}
