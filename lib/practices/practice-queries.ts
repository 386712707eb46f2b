import { practiceParts } from '@/lib/catalog/practices/schema'
import { shownText } from '@/lib/catalog/rules'
import { readableEditions } from '@/lib/editions/policy'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { partnersSchema, partsSchema, sourcesSchema } from './schema'

type Cited = { id: string; title: string; language: string; path: string }

/** The modules that tell of a practice, each with where this viewer finds it. */
async function citations(viewer: Viewer, ids: readonly string[]): Promise<Cited[]> {
  if (ids.length === 0) return []
  const modules = await reader.module.findMany({
    where: { id: { in: [...ids] }, retiredAt: null },
    orderBy: [{ course: { position: 'asc' } }, { position: 'asc' }],
    select: {
      id: true,
      slug: true,
      course: { select: { id: true, originalLanguage: true } },
      texts: { select: { language: true, title: true } },
      editions: {
        where: { edition: readableEditions(viewer) },
        orderBy: { edition: { opensAt: 'desc' } },
        take: 1,
        select: { edition: { select: { slug: true } } },
      },
    },
  })
  return modules.flatMap(({ id, slug, course, texts, editions: [place] }) => {
    const shown = shownText(texts, viewer.locale, course.originalLanguage)
    const path = place ? `learn/${place.edition.slug}/${slug}` : `courses/${course.id}`
    return shown ? [{ id, ...shown, path }] : []
  })
}

/**
 * A practice in one language, with the modules that tell of it. Who has its address finds it, also
 * when it is no longer listed.
 * @returns null for one that a member proposed and an administrator took out again
 */
export async function practicePage(viewer: Viewer, id: string, language: string | undefined) {
  const practice = await reader.practice.findUnique({
    where: { id },
    select: {
      originalLanguage: true,
      firstYear: true,
      lastYear: true,
      sources: true,
      retiredAt: true,
      texts: {
        select: { language: true, title: true, summary: true, partners: true, parts: true },
      },
      facets: { select: { facet: true, value: true } },
      citations: { select: { moduleId: true } },
      publishedAt: true,
      proposal: { select: proposedWith },
    },
  })
  if (practice?.proposal?.status === 'removed') return null
  const { texts = [], originalLanguage = '' } = practice ?? {}
  const wanted = texts.find((text) => text.language === language)
  const shown = wanted ?? shownText(texts, viewer.locale, originalLanguage)
  if (!practice || !shown) throw new NotFound()
  const parts = partsSchema.parse(JSON.parse(shown.parts))
  const valuesOf = (facet: string) =>
    practice.facets.filter((one) => one.facet === facet).map(({ value }) => value)
  return {
    id,
    language: shown.language,
    languages: texts.map((text) => text.language).sort(),
    title: shown.title,
    summary: shown.summary,
    partners: partnersSchema.parse(JSON.parse(shown.partners)),
    parts: practiceParts.flatMap((part) => (parts[part] ? [{ part, html: parts[part] }] : [])),
    firstYear: practice.firstYear,
    lastYear: practice.lastYear,
    isListed: practice.retiredAt === null,
    countries: valuesOf('country'),
    themes: valuesOf('theme'),
    sources: sourcesSchema.parse(JSON.parse(practice.sources)),
    citations: await citations(
      viewer,
      practice.citations.map(({ moduleId }) => moduleId),
    ),
    proposed: proposedBy(practice),
  }
}

export type PracticePage = NonNullable<Awaited<ReturnType<typeof practicePage>>>

/** Who proposed a practice, as far as he agreed to be named. */
export type ProposedBy = {
  name: string | null
  institution: string | null
  country: string
  /** Null while it is only proposed. */
  publishedAt: Date | null
}

const proposedWith = {
  status: true,
  versions: {
    where: { sentAt: { not: null } },
    orderBy: { number: 'desc' },
    take: 1,
    select: { name: true, institution: true, country: true },
  },
} as const

type Proposed = {
  publishedAt: Date
  proposal: { versions: Omit<ProposedBy, 'publishedAt'>[] } | null
}

function proposedBy({ proposal, publishedAt }: Proposed): ProposedBy | null {
  const [version] = proposal?.versions ?? []
  return version ? { ...version, publishedAt } : null
}
