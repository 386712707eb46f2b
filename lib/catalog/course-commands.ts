import type { Tx } from '@/lib/platform/db'
import type { CourseDraft, ModuleDraft } from './draft'
import { type ItemChange, publishItem } from './item-commands'

/** Retires every course, module and item that is no longer in content/; the items' ids come back. */
export const retireAllBut = async (
  tx: Tx,
  courses: readonly CourseDraft[],
  now: Date,
): Promise<string[]> => {
  const modules = courses.flatMap((course) => course.modules)
  const items = modules.flatMap((module) => module.items)
  const ids = (kept: readonly { id: string }[]) => ({ notIn: kept.map(({ id }) => id) })
  const gone = await tx.item.findMany({
    where: { retiredAt: null, id: ids(items) },
    select: { id: true },
  })
  const retire = { data: { retiredAt: now } }
  await tx.item.updateMany({ where: { retiredAt: null, id: ids(items) }, ...retire })
  await tx.module.updateMany({ where: { retiredAt: null, id: ids(modules) }, ...retire })
  await tx.course.updateMany({ where: { retiredAt: null, id: ids(courses) }, ...retire })
  return gone.map(({ id }) => id)
}

const publishCourseTexts = async (tx: Tx, { id, texts }: CourseDraft, now: Date) => {
  for (const { language, ...text } of texts) {
    const words = { ...text, updatedAt: now }
    await tx.courseText.upsert({
      where: { courseId_language: { courseId: id, language } },
      create: { courseId: id, language, ...words },
      update: words,
    })
  }
  const languages = texts.map(({ language }) => language)
  await tx.courseText.deleteMany({ where: { courseId: id, language: { notIn: languages } } })
}

/** Two modules may swap their addresses: each that changes first takes its id, which nobody else has. */
const freeSlugs = async (tx: Tx, { id, modules }: CourseDraft) => {
  const known = await tx.module.findMany({
    where: { courseId: id },
    select: { id: true, slug: true },
  })
  for (const { id: moduleId, slug } of known) {
    const drafted = modules.find((module) => module.id === moduleId)
    const isWanted = modules.some((module) => module.slug === slug)
    const gives = drafted ? drafted.slug !== slug : isWanted
    if (gives) await tx.module.update({ where: { id: moduleId }, data: { slug: `~${moduleId}` } })
  }
}

const publishModule = async (tx: Tx, courseId: string, module: ModuleDraft, now: Date) => {
  const { id, slug, position, texts, items } = module
  const requires = module.requires.length > 0 ? JSON.stringify(module.requires) : null
  const facts = { courseId, slug, position, requires, retiredAt: null }
  await tx.module.upsert({ where: { id }, create: { id, ...facts }, update: facts })
  for (const { language, ...text } of texts) {
    const words = { ...text, updatedAt: now }
    await tx.moduleText.upsert({
      where: { moduleId_language: { moduleId: id, language } },
      create: { moduleId: id, language, ...words },
      update: words,
    })
  }
  const languages = texts.map(({ language }) => language)
  await tx.moduleText.deleteMany({ where: { moduleId: id, language: { notIn: languages } } })
  const changes: ItemChange[] = []
  for (const item of items) changes.push(await publishItem(tx, id, item, now))
  return changes
}

/** Writes one course as its files say it, with all that is in it. */
export const publishCourse = async (
  tx: Tx,
  course: CourseDraft,
  now: Date,
): Promise<ItemChange[]> => {
  const { id, position, originalLanguage } = course
  const facts = { position, originalLanguage, retiredAt: null }
  await tx.course.upsert({ where: { id }, create: { id, ...facts }, update: facts })
  await publishCourseTexts(tx, course, now)
  await freeSlugs(tx, course)
  const changes: ItemChange[] = []
  for (const module of course.modules) changes.push(...(await publishModule(tx, id, module, now)))
  return changes
}
