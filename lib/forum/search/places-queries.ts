import { editionName } from '@/lib/editions/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { readLater } from '../former/reading-queries'
import { readableForums } from '../policy'
import { textFor } from '../rules'
import type { ReadablePlace } from './schema'

/** More than any site has; the latest editions come first. */
const most = 1_000

/** Every forum that the viewer may read, those of the latest editions first, in the course's order. */
export async function readablePlaces(viewer: Viewer): Promise<ReadablePlace[]> {
  const former = await readLater(reader, viewer)
  const forums = await reader.forum.findMany({
    where: readableForums(viewer, former),
    orderBy: [{ edition: { opensAt: 'desc' } }, { editionId: 'desc' }],
    take: most,
    select: {
      id: true,
      editionId: true,
      moduleId: true,
      edition: {
        select: {
          slug: true,
          name: true,
          names: true,
          timeZone: true,
          course: { select: { originalLanguage: true } },
          modules: { select: { moduleId: true, position: true } },
        },
      },
    },
  })
  const ids = [...new Set(forums.map(({ moduleId }) => moduleId))]
  const modules = await reader.module.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, texts: { select: { language: true, title: true } } },
  })
  const byId = new Map(modules.map((module) => [module.id, module]))
  const placed = forums.map(({ id, editionId, moduleId, edition }) => {
    const module = byId.get(moduleId)
    const title = textFor(module?.texts ?? [], viewer.locale, edition.course.originalLanguage)
    const slug = module?.slug ?? moduleId
    return {
      position: edition.modules.find((one) => one.moduleId === moduleId)?.position ?? 0,
      place: {
        ...{ id, editionId },
        edition: edition.slug,
        editionName: editionName(edition, viewer.locale),
        timeZone: edition.timeZone,
        module: slug,
        title: title?.title ?? slug,
      },
    }
  })
  const editions = [...new Set(forums.map(({ editionId }) => editionId))]
  return editions.flatMap((edition) =>
    placed
      .filter(({ place }) => place.editionId === edition)
      .sort((a, b) => a.position - b.position)
      .map(({ place }) => place),
  )
}
