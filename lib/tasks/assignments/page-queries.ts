import type { AssignmentData } from '@/lib/catalog/assignment/schema'
import { renderPost } from '@/lib/markdown/render'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { modulePage, type ModuleItem, type ModulePage } from '@/lib/progress/queries/module'
import { answersTo, versionsOf, type TextAnswer, type TextVersion } from './history-queries'
import { membersOf } from './members-queries'
import { ownTexts } from './own-queries'
import { textState, type TextState } from './rules'

/** A learner's text, with what was said to it and what it said before. */
export type TextShown = {
  body: string
  /** The body as a page shows it. */
  html: string
  number: number
  state: TextState
  /** It was changed after it was handed in. */
  movedOn: boolean
  submittedAt: Date | null
  acceptedAt: Date | null
  /** Of a group. */
  name: string | null
  members: string[]
  answers: TextAnswer[]
  versions: TextVersion[]
}

export type AssignmentPage = Pick<ModulePage, 'edition' | 'module'> & {
  item: ModuleItem
  asked: AssignmentData
  /** Null while nobody has begun. */
  text: TextShown | null
  /** No facilitator has put the viewer into a group yet. */
  lacksGroup: boolean
}

export type AssignmentAddress = { edition: string; module: string; item: string }

/**
 * An assignment with the viewer's own text.
 * @param number which version to show; the newest where it is null or unknown
 * @returns null when the module or the item is not for this viewer, or not open yet
 */
export async function assignmentPage(
  viewer: Viewer,
  address: AssignmentAddress,
  number: number | null,
  now: Date,
): Promise<AssignmentPage | null> {
  const page = await modulePage(viewer, address.edition, address.module, now)
  if (!page) return null
  const { edition, module } = page
  const item = page.items.find(({ itemId }) => itemId === address.item)
  if (item?.lock) return null
  if (item?.data.kind !== 'assignment') throw new NotFound()
  const own = (await ownTexts(viewer, edition.id, [item.itemId])).get(item.itemId)
  const lacksGroup = edition.own !== null && item.data.by === 'group' && !own
  const common = { edition, module, item, asked: item.data, lacksGroup }
  if (!own) return { ...common, text: null }
  const [members, answers, versions, asked] = await Promise.all([
    membersOf(reader, own),
    answersTo(own.id),
    versionsOf(own.id),
    reader.assignmentVersion.findFirst({
      where: { textId: own.id, number: number ?? -1 },
      select: { number: true, body: true },
    }),
  ])
  const shown = asked ?? own
  const { submittedAt, acceptedAt, name } = own
  const text = {
    ...{ body: shown.body, html: renderPost(shown.body), number: shown.number },
    ...{ state: textState(own), submittedAt, acceptedAt, name, answers, versions },
    movedOn: own.submittedNumber !== null && own.number !== own.submittedNumber,
    members: members.map(({ account }) => account.name),
  }
  return { ...common, text }
}
