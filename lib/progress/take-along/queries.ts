import { itemTexts } from '@/lib/catalog/item-queries'
import { shownText } from '@/lib/catalog/rules'
import { editionPage } from '@/lib/editions/edition-queries'
import { contentFiles } from '@/lib/files/queries'
import { reader } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { ownList } from '../queries/list'
import { openModules } from '../queries/modules'
import { takenData } from './questions'
import type { TakenEdition } from './schema'
import { picturesIn } from './xhtml'

/**
 * All modules of an edition as its reader may take them along: the revisions that it has adopted, in
 * the reader's language, quizzes without their keys. What is not open for them yet stays behind.
 *
 * @throws Forbidden when its modules are not for this viewer, or not open yet
 */
export async function takenAlong(viewer: Viewer, slug: string, now: Date): Promise<TakenEdition> {
  const edition = await editionPage(viewer, slug)
  if (!edition.frozenAt || !edition.readable) {
    throw new Forbidden(viewer.account ? 'forbidden' : 'signInFirst')
  }
  const list = await ownList(viewer, edition, now)
  const open = list.items.filter(({ itemId }) => !list.locks.has(itemId))
  const [modules, texts, about, release] = await Promise.all([
    openModules(viewer, edition, list),
    itemTexts(viewer, open),
    reader.courseText.findMany({
      where: { courseId: edition.courseId },
      select: { language: true, title: true, summary: true, html: true },
    }),
    reader.release.findFirst({ orderBy: { number: 'desc' }, select: { publishedAt: true } }),
  ])
  const { language, title, originalLanguage } = edition.course
  const course = shownText(about, viewer.locale, originalLanguage)
  const shown = [
    course?.html ?? '',
    ...modules.map(({ html }) => html),
    ...texts.map(({ html }) => html),
  ]
  const items = new Map(texts.map((text) => [text.itemId, text]))
  return {
    slug,
    name: edition.name,
    course: course ?? { language, title, summary: '', html: '' },
    publishedAt: release?.publishedAt ?? edition.frozenAt,
    modules: modules
      .filter(({ id }) => open.some(({ moduleId }) => moduleId === id))
      .map((module) => ({
        slug: module.slug,
        number: module.number,
        language: module.language,
        title: module.title,
        summary: module.summary,
        html: module.html,
        forumQuestion: module.forumQuestion,
        items: open
          .filter(({ moduleId }) => moduleId === module.id)
          .flatMap(({ itemId, minutes }) => {
            const text = items.get(itemId)
            if (!text) return []
            const { kind, html, data } = text
            const taken = takenData(data)
            const { language: spoken, title: called } = text
            return [{ itemId, kind, language: spoken, title: called, minutes, html, data: taken }]
          }),
      })),
    pictures: await contentFiles(viewer, [...new Set(shown.flatMap(picturesIn))]),
  }
}
