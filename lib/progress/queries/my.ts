import { itemTitles, type AdoptedItem } from '@/lib/catalog/item-queries'
import { shownText } from '@/lib/catalog/rules'
import { editionName, type EditionTimes } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { nextItem, progressOf, type Progress } from '../rules'

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
  next: (Text & { item: string; module: string }) | null
}

/** The editions that the viewer is enrolled in, the latest enrolment first, and what is next. */
export async function myEditions(viewer: Viewer): Promise<MyEdition[]> {
  if (!viewer.account) return []
  const enrolments = await reader.enrolment.findMany({
    where: { accountId: viewer.account.id },
    orderBy: [{ enrolledAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { completedAt: true, completions: completedItems, edition },
  })
  const own = enrolments.map(({ edition, completions, completedAt }) => {
    const { course, items, names, ...facts } = edition
    const name = editionName({ name: facts.name, names }, viewer.locale)
    const done = new Map(completions.map((done) => [done.itemId, done.completedAt]))
    const next = nextItem(items, done)
    return {
      course,
      next,
      mine: { ...facts, name, completedAt, progress: progressOf(items, done) },
    }
  })
  const wanted = own.flatMap(({ next }) => (next ? [next] : []))
  const titles = new Map((await itemTitles(viewer, wanted)).map((title) => [keyOf(title), title]))
  return own.flatMap(({ course, next, mine }) => {
    const text = shownText(course.texts, viewer.locale, course.originalLanguage)
    const title = next && titles.get(keyOf(next))
    const step = title && {
      item: title.itemId,
      module: next.item.module.slug,
      language: title.language,
      title: title.title,
    }
    return text ? [{ ...mine, course: text, next: step ?? null }] : []
  })
}

const keyOf = ({ itemId, revision }: AdoptedItem) => `${itemId} ${revision}`

const completedItems = { select: { itemId: true, completedAt: true } } as const

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
        item: { select: { module: { select: { slug: true } } } },
      },
    },
  },
} as const
