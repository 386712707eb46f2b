import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { isModerator, moderatedForums } from '../policy'
import { textFor } from '../rules'
import type { HeldPlace } from './schema'

/** How many posts wait for the viewer; nobody else is asked about. */
export async function heldCount(viewer: Viewer): Promise<number> {
  if (!isModerator(viewer)) return 0
  return reader.post.count({ where: { status: 'held', forum: moderatedForums(viewer) } })
}

const titled = { select: { language: true, title: true } } as const

/** The editions and forums where posts wait for the viewer, with how many. */
export async function heldPlaces(viewer: Viewer): Promise<HeldPlace[]> {
  if (!isModerator(viewer)) return []
  const waiting = await reader.post.groupBy({
    by: ['forumId'],
    where: { status: 'held', forum: moderatedForums(viewer) },
    _count: true,
  })
  const counts = new Map(waiting.map(({ forumId, _count }) => [forumId, _count]))
  const editions = await reader.edition.findMany({
    where: { forums: { some: { id: { in: [...counts.keys()] } } } },
    orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      name: true,
      names: true,
      forums: { where: { id: { in: [...counts.keys()] } }, select: { id: true, moduleId: true } },
      course: {
        select: {
          id: true,
          originalLanguage: true,
          texts: titled,
          modules: {
            orderBy: { position: 'asc' },
            select: { id: true, slug: true, texts: titled },
          },
        },
      },
    },
  })
  return editions.map(({ id, forums, course, ...edition }) => {
    const nearest = (texts: readonly { language: string; title: string }[]) =>
      textFor(texts, viewer.locale, course.originalLanguage)
    const places = course.modules.flatMap(({ id: moduleId, slug, texts }) =>
      forums
        .filter((forum) => forum.moduleId === moduleId)
        .map((forum) => ({
          id: forum.id,
          title: nearest(texts)?.title ?? slug,
          count: counts.get(forum.id) ?? 0,
        })),
    )
    return {
      id,
      name: editionName(edition, viewer.locale),
      course: nearest(course.texts) ?? { language: course.originalLanguage, title: course.id },
      count: places.reduce((sum, { count }) => sum + count, 0),
      forums: places,
    }
  })
}
