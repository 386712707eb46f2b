import { activeAccount } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { shownText } from '@/lib/catalog/rules'
import { editionName } from '../rules'
import { decidedEditions } from './policy'

/** Where somebody stands with an edition that he asked for. */
export type Standing = {
  editionId: string
  state: 'asked' | 'waiting' | 'refused' | 'invited'
  /** In the line, from 1; null for who is not in it. */
  place: number | null
  reason: string | null
}

type StandingRow = Omit<Standing, 'place'> & { place: bigint | null }

/** What the viewer asked for and has not got, and what he is invited to, by edition. */
export async function ownStandings(
  viewer: Viewer,
  now: Date,
): Promise<ReadonlyMap<string, Standing>> {
  if (!viewer.account) return new Map()
  const { id: accountId, email } = viewer.account
  const rows = await reader.$queryRaw<StandingRow[]>`
    SELECT r."editionId", r."state", r."reason",
      CASE WHEN r."state" = 'waiting' THEN (
        SELECT COUNT(*) FROM "EnrolmentRequest" w
        WHERE w."editionId" = r."editionId" AND w."state" = 'waiting'
          AND (w."askedAt", w."id") <= (r."askedAt", r."id")
      ) END AS "place"
    FROM "EnrolmentRequest" r
    WHERE r."accountId" = ${accountId} AND r."state" IN ('asked', 'waiting', 'refused')
    ORDER BY r."askedAt" DESC, r."id" DESC LIMIT 100`
  const invitations = await reader.invitation.findMany({
    where: {
      ...{ email, revokedAt: null, expiresAt: { gt: now } },
      edition: {
        archivedAt: null,
        OR: [{ closesAt: null }, { closesAt: { gt: now } }],
        // Neither who is in it nor who was taken out of it.
        enrolments: { none: { accountId, OR: [{ leftAt: null }, { removedById: { not: null } }] } },
      },
    },
    select: { editionId: true },
    take: 100,
  })
  const asked = rows.map((row) => ({
    ...row,
    place: row.place === null ? null : Number(row.place),
  }))
  const invited = invitations.map(({ editionId }): Standing => ({
    ...{ editionId, state: 'invited', place: null, reason: null },
  }))
  // A place in the line is more than an invitation, which is more than an application.
  const inOrder = [...asked.filter(notWaiting), ...invited, ...asked.filter(isWaiting)]
  return new Map(inOrder.map((standing) => [standing.editionId, standing]))
}

const isWaiting = ({ state }: Standing): boolean => state === 'waiting'
const notWaiting = (standing: Standing): boolean => !isWaiting(standing)

export type MyRequest = Standing & {
  slug: string
  name: string
  course: { language: string; title: string }
}

/** The same with the names of editions and courses, the latest first. */
export async function myRequests(viewer: Viewer, now: Date): Promise<MyRequest[]> {
  const standings = await ownStandings(viewer, now)
  const rows = await reader.edition.findMany({
    where: { id: { in: [...standings.keys()] } },
    select: {
      ...{ id: true, slug: true, name: true, names: true },
      course: {
        select: {
          originalLanguage: true,
          texts: { select: { language: true, title: true } },
        },
      },
    },
  })
  return [...standings.values()].flatMap((standing) => {
    const row = rows.find(({ id }) => id === standing.editionId)
    const course = row && shownText(row.course.texts, viewer.locale, row.course.originalLanguage)
    if (!row || !course) return []
    return [{ ...standing, slug: row.slug, name: editionName(row, viewer.locale), course }]
  })
}

/** Whether an edition has a seat for one more, and how many stand in line for one. */
export async function seatsOf(
  _viewer: Viewer,
  edition: { id: string },
): Promise<{ full: boolean; waiting: number }> {
  const { seats, _count } = await reader.edition.findUniqueOrThrow({
    where: { id: edition.id },
    select: {
      seats: true,
      _count: {
        select: {
          enrolments: { where: { leftAt: null } },
          requests: { where: { state: 'waiting' } },
        },
      },
    },
  })
  return { full: seats !== null && _count.enrolments >= seats, waiting: _count.requests }
}

/** An application, or a place in the line, as who decides on it reads it. */
export type OpenRequest = {
  id: string
  state: string
  edition: { slug: string; name: string; course: string }
  name: string
  country: string
  institution: string | null
  constituency: string | null
  motive: string
  askedAt: Date
}

const most = 200

/**
 * What waits for a decision in the editions where the viewer decides, or in one of them: the oldest
 * application first, and after them the line. At most 200.
 */
export async function openRequests(
  viewer: Viewer,
  edition: string | null = null,
): Promise<OpenRequest[]> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const where = decidedEditions(viewer)
  if (!activeAccount(viewer) || where.id?.in.length === 0) throw new NotFound()
  const rows = await reader.enrolmentRequest.findMany({
    where: {
      state: { in: ['asked', 'waiting'] },
      edition: { AND: [where, edition === null ? {} : { slug: edition }] },
    },
    orderBy: [{ state: 'asc' }, { askedAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      ...{ id: true, state: true, motive: true, askedAt: true },
      edition: {
        select: {
          ...{ slug: true, name: true, names: true },
          course: {
            select: {
              ...{ id: true, originalLanguage: true },
              texts: { select: { language: true, title: true } },
            },
          },
        },
      },
      account: {
        select: {
          ...{ name: true, country: true, constituency: true },
          institution: { select: { name: true } },
        },
      },
    },
  })
  return rows.map(({ edition: { slug, course, ...named }, account, ...row }) => ({
    ...row,
    edition: {
      slug,
      name: editionName(named, viewer.locale),
      course: shownText(course.texts, viewer.locale, course.originalLanguage)?.title ?? course.id,
    },
    ...account,
    institution: account.institution?.name ?? null,
  }))
}
