import type { Criterion } from '@/lib/catalog/schema'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { ownTexts } from '../assignments/own-queries'
import { textState, type TextState } from '../assignments/rules'
import { standingPosts } from '../questions/queries'

/** What a learner has written on an item so far. */
export type OwnTask = {
  /** Answers to the prompts of a case. */
  answers: ReadonlyMap<string, string>
  /** A post of his in the module's forum that would do: shown, or waiting to be read. */
  post: 'published' | 'held' | null
  /** How far his text is; null while nobody has begun it. */
  text: TextState | null
}

type Asked = { itemId: string; criterion: Criterion }

/** The viewer's own work on questions, cases and assignments of an edition, by item. */
export async function ownTasks(
  viewer: Viewer,
  editionId: string,
  items: readonly Asked[],
): Promise<ReadonlyMap<string, OwnTask>> {
  const idsOf = (...criteria: Criterion[]) =>
    items.filter(({ criterion }) => criteria.includes(criterion)).map(({ itemId }) => itemId)
  const [answers, posts, texts] = await Promise.all([
    caseAnswers(viewer, editionId, idsOf('answered')),
    standingPosts(reader, viewer, editionId, idsOf('posted', 'replied')),
    ownTexts(viewer, editionId, idsOf('submitted', 'accepted')),
  ])
  return new Map(
    items.map(({ itemId, criterion }) => {
      const said = answers.filter((one) => one.itemId === itemId)
      const fit = posts.filter(
        (one) => one.itemId === itemId && (one.isReply || criterion === 'posted'),
      )
      const isShown = fit.some(({ status }) => status === 'published')
      const post: OwnTask['post'] = isShown ? 'published' : fit.length > 0 ? 'held' : null
      const text = texts.get(itemId)
      const own = { post, text: text ? textState(text) : null }
      return [itemId, { answers: new Map(said.map((one) => [one.promptId, one.body])), ...own }]
    }),
  )
}

const caseAnswers = async ({ account }: Viewer, editionId: string, itemIds: readonly string[]) =>
  account && itemIds.length > 0
    ? reader.caseAnswer.findMany({
        where: {
          itemId: { in: [...itemIds] },
          enrolment: { editionId, accountId: account.id, leftAt: null },
        },
        select: { itemId: true, promptId: true, body: true },
      })
    : []
