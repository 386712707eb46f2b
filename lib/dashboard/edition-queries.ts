import { shownText } from '@/lib/catalog/rules'
import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { canDownloadLearners, overseenEditions, reportedEditions } from './policy'
import { byEnrolled, totalOf, type Counts, type CountryCounts } from './rules'

/** An edition as lists and headings name it; days are YYYY-MM-DD in its own zone. */
export type EditionHead = {
  id: string
  slug: string
  name: string
  timeZone: string
  opensOn: string
  closesOn: string | null
  opensAt: Date
  closesAt: Date | null
  course: { language: string; title: string }
}

/** An edition whose learners the viewer may see: what `overseenEdition` gave, and nothing else. */
export type OverseenEdition = EditionHead & {
  /** Addresses are told, and the list may be taken out of the house. */
  withAddresses: boolean
}

const headSelect = {
  id: true,
  slug: true,
  name: true,
  names: true,
  timeZone: true,
  opensOn: true,
  closesOn: true,
  opensAt: true,
  closesAt: true,
  course: {
    select: {
      id: true,
      originalLanguage: true,
      texts: { select: { language: true, title: true } },
    },
  },
} as const

type HeadRow = Prisma.EditionGetPayload<{ select: typeof headSelect }>

function headOf(viewer: Viewer, { course, names, ...edition }: HeadRow): EditionHead {
  const shown = shownText(course.texts, viewer.locale, course.originalLanguage)
  const name = editionName({ name: edition.name, names }, viewer.locale)
  return {
    ...edition,
    name,
    course: shown ?? { language: course.originalLanguage, title: course.id },
  }
}

const toSignIn = (viewer: Viewer) => {
  if (!viewer.account) throw new Forbidden('signInFirst')
}

/**
 * An edition whose learners the viewer may see.
 * @throws NotFound when there is none; a stranger is led to sign in
 */
export async function overseenEdition(viewer: Viewer, slug: string): Promise<OverseenEdition> {
  toSignIn(viewer)
  const row = await reader.edition.findFirst({
    where: { AND: [{ slug }, overseenEditions(viewer)] },
    select: headSelect,
  })
  if (!row) throw new NotFound()
  return { ...headOf(viewer, row), withAddresses: canDownloadLearners(viewer) }
}

/**
 * An edition of which the viewer may have a report, where nobody is named.
 * @throws NotFound when there is none; a stranger is led to sign in
 */
export async function reportedEdition(viewer: Viewer, slug: string): Promise<EditionHead> {
  toSignIn(viewer)
  const row = await reader.edition.findFirst({
    where: { AND: [{ slug }, reportedEditions(viewer)] },
    select: headSelect,
  })
  if (!row) throw new NotFound()
  return headOf(viewer, row)
}

type CountRow = { key: string; enrolled: bigint; started: bigint; finished: bigint }

/** Enrolments counted by one of their columns. Whoever finished has started, whatever the items. */
async function countsBy(
  column: 'editionId' | 'country',
  editionIds: readonly string[],
): Promise<(Counts & { key: string })[]> {
  if (editionIds.length === 0) return []
  const by = Prisma.raw(`e."${column}"`)
  const rows = await reader.$queryRaw<CountRow[]>`
    SELECT ${by} AS "key", COUNT(*) AS "enrolled", COUNT(e."completedAt") AS "finished",
      SUM(CASE WHEN e."completedAt" IS NOT NULL OR EXISTS (
        SELECT 1 FROM "Completion" c WHERE c."enrolmentId" = e."id"
      ) THEN 1 ELSE 0 END) AS "started"
    FROM "Enrolment" e WHERE e."editionId" IN (${Prisma.join([...editionIds])}) AND e."leftAt" IS NULL
    GROUP BY ${by}`
  return rows.map(({ key, enrolled, started, finished }) => ({
    key,
    enrolled: Number(enrolled),
    started: Number(started),
    finished: Number(finished),
  }))
}

const mostEditions = 100

/**
 * The editions whose learners the viewer may see, newest first, with their counts.
 * @throws NotFound for whoever sees none by his role
 */
export async function overseenEditionList(
  viewer: Viewer,
): Promise<(EditionHead & { counts: Counts })[]> {
  toSignIn(viewer)
  const where = overseenEditions(viewer)
  if (where.id?.in.length === 0) throw new NotFound()
  const rows = await reader.edition.findMany({
    where,
    orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
    take: mostEditions,
    select: headSelect,
  })
  const counts = await countsBy(
    'editionId',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...headOf(viewer, row),
    counts: counts.find(({ key }) => key === row.id) ?? totalOf([]),
  }))
}

/** How many are enrolled, have started and have finished, by country; most people first. */
export async function countryCounts(edition: OverseenEdition): Promise<CountryCounts[]> {
  const rows = await countsBy('country', [edition.id])
  return rows.map(({ key, ...counts }) => ({ country: key, ...counts })).sort(byEnrolled)
}

/** Somebody who facilitates or observes the edition, by a grant for it or for all of them. */
export type Facilitator = {
  grant: string
  role: 'facilitator' | 'observer'
  name: string
  email: string | null
  everywhere: boolean
}

/** Who facilitates and who observes the edition; facilitators first, by name. */
export async function facilitatorsOf(edition: OverseenEdition): Promise<Facilitator[]> {
  const rows = await reader.grant.findMany({
    where: {
      role: { in: ['facilitator', 'observer'] },
      OR: [{ scope: 'site' }, { scope: 'edition', scopeId: edition.id }],
    },
    orderBy: [{ role: 'asc' }, { account: { nameKey: 'asc' } }, { id: 'asc' }],
    select: { id: true, role: true, scope: true, account: { select: { name: true, email: true } } },
  })
  return rows.map(({ id, role, scope, account }) => ({
    grant: id,
    role: role === 'observer' ? role : 'facilitator',
    name: account.name,
    email: edition.withAddresses ? account.email : null,
    everywhere: scope === 'site',
  }))
}
