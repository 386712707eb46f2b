import { itemTexts } from '@/lib/catalog/item-queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { staffItem } from '../staff-queries'

const perPage = 20

/** What one learner answered to a case, prompt by prompt. */
export type CaseSheet = {
  enrolment: string
  name: string
  answers: { prompt: string; text: string; body: string }[]
}

/**
 * What learners of an edition answered to a case, by name; who left it is not among them.
 * @param after the enrolment that the page before ended with
 * @throws NotFound when the viewer does not facilitate the edition
 */
export async function caseSheets(
  viewer: Viewer,
  slug: string,
  itemId: string,
  after: string | null,
): Promise<{ sheets: CaseSheet[]; next: string | null }> {
  const { edition, item } = await staffItem(viewer, slug, itemId)
  const [[text], rows] = await Promise.all([
    itemTexts(viewer, [item]),
    reader.enrolment.findMany({
      where: { editionId: edition.id, leftAt: null, caseAnswers: { some: { itemId } } },
      orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
      take: perPage + 1,
      ...(after !== null && { cursor: { id: after }, skip: 1 }),
      select: {
        id: true,
        account: { select: { name: true } },
        caseAnswers: { where: { itemId }, select: { promptId: true, body: true } },
      },
    }),
  ])
  const prompts = text?.data.kind === 'case' ? text.data.prompts : []
  const shown = rows.slice(0, perPage)
  return {
    sheets: shown.map(({ id, account, caseAnswers }) => ({
      enrolment: id,
      name: account.name,
      answers: caseAnswers.map(({ promptId, body }) => ({
        prompt: promptId,
        text: prompts.find((prompt) => prompt.id === promptId)?.text ?? promptId,
        body,
      })),
    })),
    next: rows.length > perPage ? (shown.at(-1)?.id ?? null) : null,
  }
}
