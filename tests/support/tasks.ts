import { itemData, type ItemData } from '@/lib/catalog/schema'
import { criterionOf } from '@/lib/catalog/rules'
import { openForums } from '@/lib/forum/commands'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { aCourse, aLearnerOf, anEditionOf } from './courses'
import { db } from './database'
import { noon } from './people'

/** Adds an item to the first module of editions that have opened; it is not required. */
export async function addItemTo(
  course: { id: string },
  editions: readonly { id: string }[],
  data: ItemData,
): Promise<string> {
  const id = `${data.kind}-${newId()}`
  const facts = { moduleId: `first-${course.id}`, revision: 1, minutes: 5, required: false }
  await db.item.create({ data: { id, kind: data.kind, position: 9, ...facts } })
  const version = { itemId: id, revision: 1, hash: '', title: data.kind, html: '<p>Factos</p>' }
  await db.itemVersion.createMany({
    data: ['pt', 'en'].map((language) => ({
      ...{ id: newId(), ...version, language },
      data: JSON.stringify(itemData.parse(data)),
      publishedAt: noon,
    })),
  })
  const own = { itemId: id, criterion: criterionOf(data), position: 99, ...facts }
  await db.editionItem.createMany({
    data: editions.map((edition) => ({ ...own, editionId: edition.id })),
  })
  return id
}

/** A case of two prompts; what happened is told by the word KEY. */
export const aCase: ItemData = {
  kind: 'case',
  prompts: [
    { id: 'who', text: 'Quem?' },
    { id: 'when', text: 'Quando?' },
  ],
  commentary: '<p>KEY</p>',
}

/** An edition of one module with a forum, that has such an item, and a learner of it. */
export async function aTask(data: ItemData, closesOn: string | null = null) {
  const course = await aCourse()
  const edition = await anEditionOf(course.id, { audience: 'enrolled', closesOn })
  const item = await addItemTo(course, [edition], data)
  const modules = [`first-${course.id}`]
  const rules = { editionId: edition.id, modules, readableBy: 'enrolled', guests: 'off' } as const
  await db.$transaction((tx) => openForums(tx, rules, noon))
  const { id: forum } = await db.forum.findFirstOrThrow({ where: { editionId: edition.id } })
  const about = { edition: edition.slug, item }
  return { course, edition, item, forum, about, module: 'first', viewer: await aLearnerOf(edition) }
}

/** Why an item counts as done for somebody, in order; nothing while it does not. */
export const evidenceFor = async (viewer: Viewer, item: string): Promise<string[]> => {
  const enrolment = { accountId: viewer.account?.id ?? '' }
  const rows = await db.evidence.findMany({
    where: { itemId: item, enrolment },
    orderBy: { recordedAt: 'asc' },
  })
  const done = await db.completion.count({ where: { itemId: item, enrolment } })
  return done === 1 ? rows.map(({ kind }) => kind) : []
}
