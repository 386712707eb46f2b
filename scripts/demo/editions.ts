import type { KeyedQuestion } from '@/lib/catalog/quiz/schema'
import { itemData } from '@/lib/catalog/schema'
import { reader } from '@/lib/platform/db'

/** An item as the cast does it: a quiz with its right answers, all else with a word. */
export type DemoItem = {
  id: string
  quiz: { version: string; answers: Record<string, string[]> } | null
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
        orderBy: { position: 'asc' },
        select: {
          itemId: true,
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
    items: items.map(({ itemId, revision, item }) => {
      const version = item.versions.find((one) => one.revision === revision)
      const data = version && itemData.parse(JSON.parse(version.data))
      return {
        id: itemId,
        quiz:
          version && data?.kind === 'quiz'
            ? { version: version.id, answers: rightAnswers(data.questions) }
            : null,
      }
    }),
  }
}

/** The right answers to questions of the kinds that can stand alone on a module's page. */
const rightAnswers = (questions: readonly KeyedQuestion[]) =>
  Object.fromEntries(questions.map((question) => [question.id, rightAnswer(question)]))

function rightAnswer(question: KeyedQuestion): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options.filter(({ correct }) => correct).map(({ id }) => id)
    case 'numeric':
      return [String(question.value)]
    case 'short':
      return question.accepted.slice(0, 1)
    case 'matching':
      return question.prompts.map(({ answer }) => answer)
    case 'ordering':
      return question.steps.map(({ place }) => String(place))
  }
}
