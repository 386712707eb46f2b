import type { PracticeDraft, PracticeTextDraft } from '@/lib/catalog/draft'
import type { Tx } from '@/lib/platform/db'
import type { Facet } from './schema'
import { wordsOf } from './words'

const yearsOf = (years: PracticeDraft['years']): string[] =>
  years
    ? Array.from({ length: years.last - years.first + 1 }, (_, at) => String(years.first + at))
    : []

const facetsOf = ({ countries, regions, themes, years }: PracticeDraft) => {
  const of = (facet: Facet, values: readonly string[]) => values.map((value) => ({ facet, value }))
  return [
    ...of('country', countries),
    ...of('region', regions),
    ...of('theme', themes),
    ...of('year', yearsOf(years)),
  ]
}

const writeFacets = async (tx: Tx, practice: PracticeDraft) => {
  await tx.practiceFacet.deleteMany({ where: { practiceId: practice.id } })
  const rows = facetsOf(practice).map((facet) => ({ practiceId: practice.id, ...facet }))
  await tx.practiceFacet.createMany({ data: rows })
}

/** Writes what a practice says in one language. */
export const writePracticeText = async (
  tx: Tx,
  { id, countries }: Pick<PracticeDraft, 'id' | 'countries'>,
  text: PracticeTextDraft,
  now: Date,
): Promise<void> => {
  const { language, hash, title, summary, partners, parts } = text
  const words = wordsOf({ ...text, countries })
  const json = { partners: JSON.stringify(partners), parts: JSON.stringify(parts) }
  const kept = { hash, title, summary, ...json, words, updatedAt: now }
  await tx.practiceText.upsert({
    where: { practiceId_language: { practiceId: id, language } },
    create: { practiceId: id, language, ...kept },
    update: kept,
  })
}

/** Writes a practice with all that is in it, in the languages that it has and no others. */
export const writePractice = async (tx: Tx, practice: PracticeDraft, now: Date): Promise<void> => {
  const { id, originalLanguage, years, texts } = practice
  const facts = {
    originalLanguage,
    firstYear: years?.first ?? null,
    lastYear: years?.last ?? null,
    sources: JSON.stringify(practice.sources),
    retiredAt: null,
  }
  await tx.practice.upsert({
    where: { id },
    create: { id, ...facts, publishedAt: now },
    update: facts,
  })
  await writeFacets(tx, practice)
  for (const text of texts) await writePracticeText(tx, practice, text, now)
  const languages = texts.map(({ language }) => language)
  await tx.practiceText.deleteMany({ where: { practiceId: id, language: { notIn: languages } } })
}
