import { itemTitles, type ItemTitle } from '@/lib/catalog/item-queries'
import { moduleTexts } from '@/lib/catalog/queries'
import { offerOf } from '@/lib/editions/adoption/plan-queries'
import {
  affectedBy,
  asksNothing,
  isEmpty,
  type Affected,
  type ItemChange,
  type ModuleChange,
  type Plan,
} from '@/lib/editions/adoption/rules'
import { workObstacle } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { overseenEdition, type OverseenEdition } from '../edition-queries'
import { canAdministerEditions } from '../editions/policy'

type Words = { language: string; title: string }

/** `done` is how many learners have done the item. */
export type ShownChange = { change: ItemChange; title: ItemTitle; done: number }

export type AdoptionPreview = {
  edition: OverseenEdition
  /** Why nothing can be adopted now; `publishing`: content is being published at this instant. */
  obstacle: 'editionNotOpen' | 'editionClosed' | 'publishing' | 'adoptionAsksNothing' | null
  /** Names what is shown; null where there is nothing to adopt. */
  plan: string | null
  items: ShownChange[]
  modules: (Words & Pick<ModuleChange, 'kind' | 'moduleId'>)[]
  reordered: boolean
  learners: number
  affected: Affected
}

const nobody = { completes: 0, keeps: 0, more: 0, fewer: 0 }

/**
 * What an edition that runs could adopt, and whom it would affect.
 *
 * @throws Forbidden to who does not administer the site
 */
export async function adoptionPreview(
  viewer: Viewer,
  slug: string,
  now: Date,
): Promise<AdoptionPreview> {
  const edition = await overseenEdition(viewer, slug)
  if (!canAdministerEditions(viewer)) throw new Forbidden()
  const kept = await reader.edition.findUniqueOrThrow({
    where: { id: edition.id },
    select: { courseId: true, frozenAt: true, opensAt: true, closesAt: true, archivedAt: true },
  })
  const nothing = { edition, plan: null, items: [], modules: [], reordered: false }
  const shown = { ...nothing, learners: 0, affected: nobody }
  const obstacle = kept.frozenAt ? workObstacle(kept, now) : 'editionNotOpen'
  if (obstacle) return { ...shown, obstacle }
  const offer = await offerOf(reader, { id: edition.id, courseId: kept.courseId })
  if (!offer) return { ...shown, obstacle: 'publishing' }
  const { plan, token } = offer
  if (isEmpty(plan)) return { ...shown, obstacle: null }
  const [items, modules, doing] = await Promise.all([
    itemsInWords(viewer, edition, plan),
    modulesInWords(viewer, plan),
    doingOf(edition, plan),
  ])
  return {
    ...{ edition, items, modules },
    obstacle: asksNothing(plan) ? 'adoptionAsksNothing' : null,
    plan: token,
    reordered: plan.reordered,
    learners: doing.reduce((sum, { learners }) => sum + learners, 0),
    affected: affectedBy(plan, doing),
  }
}

async function itemsInWords(
  viewer: Viewer,
  edition: OverseenEdition,
  { items }: Plan,
): Promise<ShownChange[]> {
  const adopted = items.map(({ before, after }) => after ?? before)
  const [titles, counts] = await Promise.all([
    itemTitles(viewer, adopted),
    reader.completion.groupBy({
      by: ['itemId'],
      where: {
        itemId: { in: adopted.map(({ itemId }) => itemId) },
        enrolment: { editionId: edition.id, leftAt: null },
      },
      _count: true,
    }),
  ])
  const done = new Map(counts.map(({ itemId, _count }) => [itemId, _count]))
  return items.flatMap((change) => {
    const { itemId } = change.after ?? change.before
    const title = titles.find((one) => one.itemId === itemId)
    return title ? [{ change, title, done: done.get(itemId) ?? 0 }] : []
  })
}

async function modulesInWords(viewer: Viewer, { modules }: Plan) {
  const texts = await moduleTexts(
    viewer,
    modules.map(({ moduleId }) => moduleId),
  )
  return modules.flatMap(({ moduleId, kind }) => {
    const text = texts.find(({ id }) => id === moduleId)
    return text ? [{ moduleId, kind, language: text.language, title: text.title }] : []
  })
}

type Row = { finished: bigint; before: bigint; after: bigint; learners: bigint }

/** How many learners have done how much of what is asked now, and of what would be. */
async function doingOf(edition: OverseenEdition, { before, after }: Plan) {
  const among = (ids: readonly string[]) =>
    ids.length === 0
      ? Prisma.sql`COUNT(NULL)`
      : Prisma.sql`COUNT(CASE WHEN c."itemId" IN (${Prisma.join([...ids])}) THEN 1 END)`
  const rows = await reader.$queryRaw<Row[]>`
    SELECT x."finished", x."before", x."after", COUNT(*) AS "learners" FROM (
      SELECT CASE WHEN e."completedAt" IS NULL THEN 0 ELSE 1 END AS "finished",
        ${among(before)} AS "before", ${among(after)} AS "after"
      FROM "Enrolment" e LEFT JOIN "Completion" c ON c."enrolmentId" = e."id"
      WHERE e."editionId" = ${edition.id} AND e."leftAt" IS NULL
      GROUP BY e."id", e."completedAt"
    ) x GROUP BY x."finished", x."before", x."after"`
  return rows.map(({ finished, ...counts }) => ({
    finished: Number(finished) === 1,
    before: Number(counts.before),
    after: Number(counts.after),
    learners: Number(counts.learners),
  }))
}
