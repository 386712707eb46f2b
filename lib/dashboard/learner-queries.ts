import { itemTitles, type ItemTitle } from '@/lib/catalog/item-queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { listOf, type AskedList } from '@/lib/progress/asked/rules'
import type { ListedItem as RequiredItem } from '@/lib/progress/rules'
import { requiredDone, requiredOf, standingOf, type Standing } from '@/lib/progress/standing/rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { matching, sortedBy, type Asked } from './asked-queries'
import type { EditionHead } from './edition-queries'
import { pageOf } from './rules'
import type { Cursor } from './schema'

const { sql } = Prisma

/** How many learners a filter leaves. */
export async function learnerCount(asked: Asked): Promise<number> {
  const [row] = await reader.$queryRaw<{ count: bigint }[]>`
    SELECT COUNT(*) AS "count" ${matching(asked)}`
  return Number(row?.count ?? 0)
}

/** One line of the edition's list of items, in its order. */
export type ListedItem = ItemTitle & RequiredItem

/** The edition's items with their titles, what progress is counted from, and what it has no more. */
export type ListedItems = Omit<AskedList, 'items'> & { items: ListedItem[]; retired: ListedItem[] }

/** An edition's list; empty before it opens. */
export async function listedItems(viewer: Viewer, edition: EditionHead): Promise<ListedItems> {
  const [rows, modules] = await Promise.all([
    reader.editionItem.findMany({
      where: { editionId: edition.id },
      orderBy: { position: 'asc' },
      select: listedSelect,
    }),
    reader.editionModule.findMany({
      where: { editionId: edition.id },
      select: { moduleId: true, earlier: true },
    }),
  ])
  const titles = new Map((await itemTitles(viewer, rows)).map((title) => [title.itemId, title]))
  const { items, retired, ...counted } = listOf(rows, modules)
  const titled = (some: typeof rows) =>
    some.flatMap((item) => {
      const title = titles.get(item.itemId)
      return title ? [{ ...item, ...title }] : []
    })
  return { ...counted, items: titled(items), retired: titled(retired) }
}

const listedSelect = {
  itemId: true,
  revision: true,
  moduleId: true,
  position: true,
  required: true,
  minutes: true,
  releasedAt: true,
  retiredAt: true,
} as const

const learnerSelect = {
  id: true,
  country: true,
  constituency: true,
  enrolledAt: true,
  lastActiveAt: true,
  completedAt: true,
  account: { select: { name: true, email: true } },
  institution: { select: { name: true } },
  completions: { select: { itemId: true, completedAt: true } },
} as const

type LearnerRow = Prisma.EnrolmentGetPayload<{ select: typeof learnerSelect }>

export type Learner = Omit<LearnerRow, 'account' | 'institution' | 'completions'> & {
  name: string
  standing: Standing
  /** Null where addresses are not told. */
  email: string | null
  institution: string | null
  /** When each item was completed. */
  completions: ReadonlyMap<string, Date>
}

function learnerOf(
  { edition, items, limits }: Asked,
  { account, institution, completions, ...row }: LearnerRow,
): Learner {
  const done = new Map(completions.map(({ itemId, completedAt }) => [itemId, completedAt]))
  return {
    ...row,
    name: account.name,
    standing: standingOf(limits, { ...row, done: requiredDone(items, done) }),
    email: edition.withAddresses ? account.email : null,
    institution: institution?.name ?? null,
    completions: done,
  }
}

/** Where the page starts: what the learner that the cursor names is sorted by. */
async function placeOf({ edition, items }: Asked, id: string | null) {
  if (id === null) return null
  const required = { itemId: { in: requiredOf(items) } }
  return reader.enrolment.findFirst({
    where: { id, editionId: edition.id },
    select: {
      id: true,
      nameKey: true,
      enrolledAt: true,
      lastActiveAt: true,
      _count: { select: { completions: { where: required } } },
    },
  })
}

export type LearnerPage = { learners: Learner[]; before: string | null; after: string | null }

/**
 * One page of an edition's learners in the order asked for, `size` at most. `before` and `after` name
 * the cursor of the neighbouring pages; a cursor that names nobody starts at the beginning.
 */
export async function learnerPage(
  asked: Asked,
  { after, before }: Cursor,
  size: number,
): Promise<LearnerPage> {
  const place = await placeOf(asked, after ?? before)
  const backwards = place !== null && after === null
  const direction = backwards ? sql`DESC` : sql`ASC`
  const { key, keyOf } = sortedBy(asked)
  const from = place
    ? sql`AND (${key}, e."id") ${backwards ? sql`<` : sql`>`} (${keyOf(place)}, ${place.id})`
    : Prisma.empty
  const found = await reader.$queryRaw<{ id: string }[]>`
    SELECT e."id" ${matching(asked)} ${from}
    ORDER BY ${key} ${direction}, e."id" ${direction} LIMIT ${size + 1}`
  const { rows: ids, more } = pageOf(found, size, backwards)
  const rows = await reader.enrolment.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    select: learnerSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const learners = ids.flatMap(({ id }) => {
    const row = byId.get(id)
    return row ? [learnerOf(asked, row)] : []
  })
  return {
    learners,
    before: (backwards ? more : place !== null) ? (ids[0]?.id ?? null) : null,
    after: (backwards || more ? ids.at(-1)?.id : null) ?? null,
  }
}
