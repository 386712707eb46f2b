import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { shownText } from './rules'

/** A title and a summary, in the language that exists and is nearest to the viewer's. */
type ShownText = { language: string; title: string; summary: string }

export type CatalogueCourse = ShownText & { id: string; languages: string[] }

/** The courses that can be taken, in their order. */
export const catalogue = async (viewer: Viewer): Promise<CatalogueCourse[]> => {
  const courses = await reader.course.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      originalLanguage: true,
      texts: { select: { language: true, title: true, summary: true } },
    },
  })
  return courses.flatMap(({ id, originalLanguage, texts }) => {
    const shown = shownText(texts, viewer.locale, originalLanguage)
    return shown ? [{ id, ...shown, languages: texts.map((text) => text.language).sort() }] : []
  })
}

type CourseModule = ShownText & { id: string; slug: string; minutes: number; items: number }

export type CoursePage = CatalogueCourse & { html: string; modules: CourseModule[] }

/** A course with its modules; `minutes` and `items` count what a new edition would hold. */
export const coursePage = async (viewer: Viewer, courseId: string): Promise<CoursePage> => {
  const course = await reader.course.findFirst({
    where: { id: courseId, retiredAt: null },
    select: {
      id: true,
      originalLanguage: true,
      texts: { select: { language: true, title: true, summary: true, html: true } },
      modules: {
        where: { retiredAt: null },
        orderBy: { position: 'asc' },
        select: {
          id: true,
          slug: true,
          texts: { select: { language: true, title: true, summary: true } },
          items: { where: { retiredAt: null }, select: { minutes: true } },
        },
      },
    },
  })
  const shown = course && shownText(course.texts, viewer.locale, course.originalLanguage)
  if (!shown) throw new NotFound()
  const modules = course.modules.flatMap(({ id, slug, texts, items }) => {
    const text = shownText(texts, viewer.locale, course.originalLanguage)
    const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
    return text ? [{ id, slug, ...text, minutes, items: items.length }] : []
  })
  const languages = course.texts.map((text) => text.language).sort()
  return { id: course.id, ...shown, languages, modules }
}

export type ModuleText = ShownText & {
  id: string
  slug: string
  /** What the learner will be able to do. */
  html: string
  /** Opens the module's forum. */
  forumQuestion: string
}

/**
 * The texts of some modules, retired ones included: a running edition keeps what it opened with.
 * In the order asked for.
 */
export const moduleTexts = async (
  viewer: Viewer,
  moduleIds: readonly string[],
): Promise<ModuleText[]> => {
  if (moduleIds.length === 0) return []
  const texts = await reader.$queryRaw<(ModuleText & { originalLanguage: string })[]>`
    SELECT m."id", m."slug", c."originalLanguage", t."language", t."title", t."summary", t."html",
      t."forumQuestion"
    FROM "Module" m
    JOIN "Course" c ON c."id" = m."courseId"
    JOIN "ModuleText" t ON t."moduleId" = m."id"
    WHERE m."id" IN (${Prisma.join([...moduleIds])})`
  return moduleIds.flatMap((id) => {
    const own = texts.filter((text) => text.id === id)
    const shown = shownText(own, viewer.locale, own[0]?.originalLanguage ?? '')
    if (!shown) return []
    const { slug, language, title, summary, html, forumQuestion } = shown
    return [{ id, slug, language, title, summary, html, forumQuestion }]
  })
}
