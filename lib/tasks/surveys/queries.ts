import { randomInt } from 'node:crypto'
import { itemTexts } from '@/lib/catalog/item-queries'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import * as z from 'zod'
import { staffItem } from '../staff-queries'
import { batchSize, resultsOf, type QuestionResult } from './rules'

export type SurveyResults = {
  /** How many answered. */
  sent: number
  /** How many of them are counted here: always in fives. */
  shown: number
  /** Null while there are fewer than five. */
  questions: QuestionResult[] | null
}

const kept = z.record(z.string(), z.array(z.string()))

const shuffled = (texts: string[]): string[] => {
  const all = [...texts]
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    ;[all[at], all[other]] = [all[other] ?? '', all[at] ?? '']
  }
  return all
}

/**
 * What a survey of an edition came to, without anybody's name.
 * @throws NotFound when the viewer does not facilitate the edition
 */
export async function surveyResults(
  viewer: Viewer,
  slug: string,
  itemId: string,
): Promise<SurveyResults> {
  const { edition, item } = await staffItem(viewer, slug, itemId)
  const survey = { editionId: edition.id, itemId, revision: item.revision }
  const [[text], rows] = await Promise.all([
    itemTexts(viewer, [item]),
    reader.surveyResponse.findMany({
      where: { ...survey, batch: { not: null } },
      orderBy: { id: 'asc' },
      select: { answers: true },
    }),
  ])
  const questions = text?.data.kind === 'survey' ? text.data.questions : []
  const responses = rows.map(({ answers }) => kept.parse(JSON.parse(answers)))
  return {
    sent: item.done,
    shown: rows.length,
    questions: rows.length < batchSize ? null : resultsOf(questions, responses, shuffled),
  }
}
