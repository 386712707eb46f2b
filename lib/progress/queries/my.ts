import { itemTitles, type AdoptedItem } from '@/lib/catalog/item-queries'
import { shownText } from '@/lib/catalog/rules'
import { editionName, type EditionTimes } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { locksOf, nextOpening } from '../locks/rules'
import { listOf } from '../asked/rules'
import { nextItem, progressOf, type Progress } from '../rules'
import { opening, openingsOf, requiring } from './kept-list-queries'

/** Nobody takes so many courses; the page does not grow without end. */
const most = 50

type Text = { language: string; title: string }

export type MyEdition = EditionTimes & {
  slug: string
  name: string
  timeZone: string
  opensOn: string
  closesOn: string | null
  course: Text
  completedAt: Date | null
  progress: Progress
  /** `opensAt` while nothing is open: then it is what a day will open. */
  next: (Text & { item: string; module: string; opensAt: Date | null }) | null
}

/** The editions that the viewer is enrolled in, the latest enrolment first, and what is next. */
export async function myEditions(viewer: Viewer, now: Date): Promise<MyEdition[]> {
  if (!viewer.account) return []
  const enrolments = await reader.enrolment.findMany({
    where: { accountId: viewer.account.id, leftAt: null },
    orderBy: [{ enrolledAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { enrolledAt: true, completedAt: true, completions: completedItems, edition },
  })
  const own = enrolments.map(({ edition, completions, enrolledAt, completedAt }) => {
    const { course, names, itemOrder, ...kept } = edition
    const { items: rows, modules, openings, ...facts } = kept
    const asked = listOf(rows, modules)
    const name = editionName({ name: facts.name, names }, viewer.locale)
    const done = new Map(completions.map((done) => [done.itemId, done.completedAt]))
    const items = opening({ ...asked, openings: openingsOf(openings) }, facts, enrolledAt)
    const list = { sequential: itemOrder === 'sequential', items, modules: modules.map(requiring) }
    const finished = completedAt !== null
    const locks = locksOf(list, { completions: done, now, finished })
    const next = nextItem(items, done, locks)
    const opens = next ? null : nextOpening(items, locks)
    const wanted = next ?? items.find(({ itemId }) => itemId === opens?.itemId) ?? null
    const place = modules.find(({ moduleId }) => moduleId === wanted?.moduleId)
    return {
      course,
      wanted,
      module: place?.module.slug,
      opensAt: opens?.opensAt ?? null,
      mine: { ...facts, name, completedAt, progress: progressOf(asked, done, finished) },
    }
  })
  const wanted = own.flatMap(({ wanted }) => (wanted ? [wanted] : []))
  const titles = new Map((await itemTitles(viewer, wanted)).map((title) => [keyOf(title), title]))
  return own.flatMap(({ course, wanted: next, module, opensAt, mine }) => {
    const text = shownText(course.texts, viewer.locale, course.originalLanguage)
    const title = next && titles.get(keyOf(next))
    const words = title && { item: title.itemId, language: title.language, title: title.title }
    const step = words && module !== undefined ? { ...words, module, opensAt } : null
    return text ? [{ ...mine, course: text, next: step }] : []
  })
}

const keyOf = ({ itemId, revision }: AdoptedItem) => `${itemId} ${revision}`

const completedItems = { select: { itemId: true, completedAt: true } } as const

const moduleSelect = {
  moduleId: true,
  requires: true,
  earlier: true,
  module: { select: { slug: true } },
} as const

const edition = {
  select: {
    slug: true,
    name: true,
    names: true,
    timeZone: true,
    opensOn: true,
    closesOn: true,
    opensAt: true,
    closesAt: true,
    archivedAt: true,
    itemOrder: true,
    modules: { orderBy: { position: 'asc' }, select: moduleSelect },
    openings: { select: { itemId: true, opensOn: true, afterDays: true } },
    course: {
      select: {
        originalLanguage: true,
        texts: { select: { language: true, title: true } },
      },
    },
    items: {
      orderBy: { position: 'asc' },
      select: {
        itemId: true,
        moduleId: true,
        position: true,
        required: true,
        minutes: true,
        revision: true,
        opensAfterDays: true,
        releasedAt: true,
        retiredAt: true,
      },
    },
  },
} as const
