import { isCheck } from '@/lib/catalog/quiz/rules'
import { itemData, type ItemData } from '@/lib/catalog/schema'
import { reader } from '@/lib/platform/db'
import { rightAnswers } from './right-answers'

/** An item as the cast does it: a check with its right answer, a quiz in an attempt, all else with a word. */
export type DemoItem = {
  id: string
  /** Of its module. */
  forum: string
  data: ItemData
  quiz: { version: string; answers: Record<string, string[]> | null } | null
}

export type DemoEdition = {
  id: string
  slug: string
  opensAt: Date
  closesAt: Date | null
  /** Where the cast talks. */
  forum: string
  items: DemoItem[]
}

/** An edition that content/ declares and that has opened, and in it the forum of one module. */
export async function demoEdition(slug: string, module: string): Promise<DemoEdition> {
  const edition = await reader.edition.findUniqueOrThrow({
    where: { slug },
    select: {
      id: true,
      slug: true,
      opensAt: true,
      closesAt: true,
      modules: { where: { module: { slug: module } }, select: { moduleId: true } },
      forums: { select: { id: true, moduleId: true } },
      items: {
        // Sessions and country sheets are done with others, in files of their own.
        where: { criterion: { notIn: ['attended', 'signed'] } },
        orderBy: { position: 'asc' },
        select: {
          itemId: true,
          moduleId: true,
          revision: true,
          item: { select: { versions: { where: { supersededAt: null } } } },
        },
      },
    },
  })
  const { modules, forums, items, ...head } = edition
  const forum = forums.find(({ moduleId }) => moduleId === modules[0]?.moduleId)
  if (!forum) throw new Error(`The edition ${slug} has not opened, or has no module ${module}.`)
  return {
    ...head,
    forum: forum.id,
    items: items.flatMap(({ itemId, moduleId, revision, item }): DemoItem[] => {
      const version = item.versions.find((one) => one.revision === revision)
      const data = version && itemData.parse(JSON.parse(version.data))
      const place = forums.find((one) => one.moduleId === moduleId)
      if (!version || !data || !place) return []
      const quiz =
        data.kind === 'quiz'
          ? { version: version.id, answers: isCheck(data) ? rightAnswers(data.questions) : null }
          : null
      return [{ id: itemId, forum: place.id, data, quiz }]
    }),
  }
}
