import { reader } from '@/lib/platform/db'
import { textFor } from '../rules'

export type ExportableForum = { module: string; title: string }

/** The forums of an edition, which the caller was allowed to see, in the order of the modules. */
export async function forumsOfEdition(
  edition: { id: string },
  locale: string,
): Promise<ExportableForum[]> {
  const forums = await reader.forum.findMany({
    where: { editionId: edition.id },
    select: { moduleId: true },
  })
  const modules = await reader.module.findMany({
    where: { id: { in: forums.map(({ moduleId }) => moduleId) } },
    orderBy: { position: 'asc' },
    select: {
      slug: true,
      texts: { select: { language: true, title: true } },
      course: { select: { originalLanguage: true } },
    },
  })
  return modules.map(({ slug, texts, course }) => ({
    module: slug,
    title: textFor(texts, locale, course.originalLanguage)?.title ?? slug,
  }))
}
