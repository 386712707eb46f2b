import { canSeePeople } from '@/lib/dashboard/policy'
import { sortKey } from '@/lib/i18n/sort-key'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Role, Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { pageOf } from '../rules'
import type { Cursor } from '../schema'
import type { PeopleFilter } from './schema'

const { sql } = Prisma

/** @throws Forbidden `signInFirst` for a stranger, NotFound for who may not see */
export function requireSeesPeople(viewer: Viewer): void {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!canSeePeople(viewer)) throw new NotFound()
}

/** The accounts that a filter leaves, to be ordered or counted. */
function matching({ q, country, role, suspended }: PeopleFilter) {
  const key = sortKey(q)
  // An address is looked for as it is kept; the signs that LIKE knows stand for themselves.
  const address = q.toLowerCase().replace(/[\\%_]/g, '\\$&')
  return sql`FROM "Account" a WHERE 1 = 1
    ${country ? sql`AND a."country" = ${country}` : Prisma.empty}
    ${suspended ? sql`AND a."suspendedAt" IS NOT NULL` : Prisma.empty}
    ${
      role
        ? sql`AND EXISTS (
            SELECT 1 FROM "Grant" g WHERE g."accountId" = a."id" AND g."role" = ${role})`
        : Prisma.empty
    }
    ${
      q
        ? sql`AND (a."email" LIKE ${`%${address}%`} ESCAPE '\\'
            ${key ? sql`OR a."nameKey" LIKE ${`%${key}%`}` : Prisma.empty})`
        : Prisma.empty
    }`
}

const listed = {
  id: true,
  name: true,
  email: true,
  country: true,
  suspendedAt: true,
  institution: { select: { name: true } },
  grants: { select: { role: true }, orderBy: { role: 'asc' } },
  _count: { select: { enrolments: true } },
} as const

/** Somebody who has an account, as the list shows him. */
export type ListedPerson = {
  id: string
  name: string
  email: string
  country: string
  institution: string | null
  roles: Role[]
  enrolments: number
  suspended: boolean
}

export type PeoplePage = {
  people: ListedPerson[]
  count: number
  before: string | null
  after: string | null
}

const onePage = 50

/**
 * Who has an account, by name, page by page; a cursor that names nobody starts at the beginning.
 * @throws Forbidden `signInFirst`, NotFound for who is no administrator
 */
export async function peopleList(
  viewer: Viewer,
  filter: PeopleFilter,
  { after, before }: Cursor,
): Promise<PeoplePage> {
  requireSeesPeople(viewer)
  const cursor = after ?? before
  const place = cursor === null ? null : await placeOf(cursor)
  const backwards = place !== null && after === null
  const direction = backwards ? sql`DESC` : sql`ASC`
  const from = place
    ? sql`AND (a."nameKey", a."id") ${backwards ? sql`<` : sql`>`} (${place.nameKey}, ${place.id})`
    : Prisma.empty
  const [found, counted] = await Promise.all([
    reader.$queryRaw<{ id: string }[]>`
      SELECT a."id" ${matching(filter)} ${from}
      ORDER BY a."nameKey" ${direction}, a."id" ${direction} LIMIT ${onePage + 1}`,
    reader.$queryRaw<{ count: bigint }[]>`SELECT COUNT(*) AS "count" ${matching(filter)}`,
  ])
  const { rows: ids, more } = pageOf(found, onePage, backwards)
  const rows = await reader.account.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: listed,
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
  })
  return {
    people: rows.map(personOf),
    count: Number(counted[0]?.count ?? 0),
    before: (backwards ? more : place !== null) ? (ids[0]?.id ?? null) : null,
    after: (backwards || more ? ids.at(-1)?.id : null) ?? null,
  }
}

const placeOf = (id: string) =>
  reader.account.findUnique({ where: { id }, select: { id: true, nameKey: true } })

const personOf = ({
  institution,
  grants,
  _count,
  suspendedAt,
  ...row
}: Prisma.AccountGetPayload<{ select: typeof listed }>): ListedPerson => ({
  ...row,
  institution: institution?.name ?? null,
  roles: [...new Set(grants.map(({ role }) => role as Role))],
  enrolments: _count.enrolments,
  suspended: suspendedAt !== null,
})
