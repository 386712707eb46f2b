import { sortKey } from '@/lib/i18n/sort-key'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { type Facet, facets, type LibraryInput } from './schema'

const { sql } = Prisma
const mostWords = 8

const meets = (facet: Facet, value: string) => sql`EXISTS (
  SELECT 1 FROM "PracticeFacet" f
  WHERE f."practiceId" = p."id" AND f."facet" = ${facet} AND f."value" = ${value})`

/** Each word by its beginning, in one of the languages. A word holds letters and digits alone. */
const says = (words: readonly string[]) => sql`EXISTS (
  SELECT 1 FROM "PracticeText" t WHERE t."practiceId" = p."id" AND ${Prisma.join(
    words.map((word) => sql`t."words" LIKE ${`% ${word}%`}`),
    ' AND ',
  )})`

/** What a practice `p` must be to be listed; `but` leaves one facet out, to count its values. */
export function listed(asked: LibraryInput, but: Facet | null = null): Prisma.Sql {
  const words = sortKey(asked.q)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
  const wanted = facets.filter((facet) => facet !== but && asked[facet] !== '')
  return Prisma.join(
    [
      sql`p."retiredAt" IS NULL`,
      ...wanted.map((facet) => meets(facet, asked[facet])),
      ...(words.length > 0 ? [says(words)] : []),
    ],
    ' AND ',
  )
}
