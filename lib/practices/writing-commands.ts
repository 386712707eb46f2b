import type { PracticeDraft, PracticeTextDraft } from '@/lib/catalog/draft'
import type { Tx } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { Facet } from './schema'
import { wordsOf } from './words'

const yearsOf = (years: PracticeDraft['years']): string[] =>
  years
    ? Array.from({ length: years.last - years.first + 1 }, (_, at) => String(years.first + at))
    : []

const facetRows = ({ id, countries, regions, themes, years }: PracticeDraft) => {
  const of = (facet: Facet, values: readonly string[]) =>
    values.map((value) => ({ practiceId: id, facet, value }))
  return [
    ...of('country', countries),
    ...of('region', regions),
    ...of('theme', themes),
    ...of('year', yearsOf(years)),
  ]
}

const textRow = ({ id, countries }: PracticeDraft, text: PracticeTextDraft, now: Date) => ({
  ...{ practiceId: id, language: text.language, hash: text.hash },
  ...{ title: text.title, summary: text.summary, updatedAt: now },
  partners: JSON.stringify(text.partners),
  parts: JSON.stringify(text.parts),
  words: wordsOf({ ...text, countries }),
})

/**
 * Writes practices with all that is in them, in the languages that they have and no others. In as
 * many statements for a hundred as for one: a publication holds its transaction no longer.
 */
export const writePractices = async (
  tx: Tx,
  practices: readonly PracticeDraft[],
  now: Date,
): Promise<void> => {
  if (practices.length === 0) return
  const rows = practices.map(({ id, originalLanguage, years, sources }) => {
    const [first, last] = [years?.first ?? null, years?.last ?? null]
    return Prisma.sql`(${id}, ${originalLanguage}, ${first}, ${last}, ${JSON.stringify(sources)}, ${now})`
  })
  await tx.$executeRaw`
    INSERT INTO "Practice"
      ("id", "originalLanguage", "firstYear", "lastYear", "sources", "publishedAt")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("id") DO UPDATE SET "originalLanguage" = excluded."originalLanguage",
      "firstYear" = excluded."firstYear", "lastYear" = excluded."lastYear",
      "sources" = excluded."sources", "retiredAt" = NULL`
  const of = { practiceId: { in: practices.map(({ id }) => id) } }
  await tx.practiceFacet.deleteMany({ where: of })
  await tx.practiceFacet.createMany({ data: practices.flatMap(facetRows) })
  await tx.practiceText.deleteMany({ where: of })
  await tx.practiceText.createMany({
    data: practices.flatMap((practice) =>
      practice.texts.map((text) => textRow(practice, text, now)),
    ),
  })
}
