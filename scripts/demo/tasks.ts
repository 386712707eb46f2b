import type { ItemData } from '@/lib/catalog/schema'
import { scalePoints } from '@/lib/catalog/survey/schema'
import { writePost } from '@/lib/forum/posts/commands'
import { writePostSchema } from '@/lib/forum/schema'
import type { Viewer } from '@/lib/platform/viewer'
import { submitText } from '@/lib/tasks/assignments/commands'
import { answerCase } from '@/lib/tasks/cases/commands'
import { answerSurvey } from '@/lib/tasks/surveys/commands'
import type { SurveyAnswers } from '@/lib/tasks/surveys/schema'
import { act } from './acting'
import { hopes, opinions, plans, remarks } from './written'

type Doing = {
  edition: string
  item: string
  /** Of the item's module. */
  forum: string
  viewer: Viewer
  /** Which of the cast it is, so that not all say the same. */
  n: number
  now: Date
}

const one = <T>(all: readonly T[], n: number): T => {
  const found = all[n % all.length]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

/** Does what a question, a case, an assignment or a survey asks; null where the item is none of them. */
export async function doTask(data: ItemData, doing: Doing): Promise<boolean> {
  const { edition, item, forum, viewer, n, now } = doing
  const ctx = act(viewer, now, `do ${edition} ${item}`)
  switch (data.kind) {
    case 'question': {
      const { name = '' } = viewer.account ?? {}
      const body = `${name}. ${one(hopes, n)}`
      await writePost(ctx, writePostSchema.parse({ forum, body, language: 'pt' }))
      return true
    }
    case 'case': {
      if (data.prompts.length === 0) return false
      const said = data.prompts.map(({ id }, at) => [id, one(opinions, n + at)] as const)
      await answerCase(ctx, { edition, item, answers: Object.fromEntries(said) })
      return true
    }
    case 'assignment':
      await submitText(ctx, { edition, item, number: 0, body: one(plans, n) })
      return true
    case 'survey':
      await answerSurvey(ctx, { edition, item, answers: surveyed(data, n) })
      return true
    case 'text':
    case 'film':
    case 'document':
    case 'quiz':
    case 'session':
    case 'sheet':
      return false
  }
}

const surveyed = (data: Extract<ItemData, { kind: 'survey' }>, n: number): SurveyAnswers =>
  Object.fromEntries(
    data.questions.map((question, at): [string, string | string[]] => {
      switch (question.kind) {
        case 'scale':
          return [question.id, one(scalePoints.slice(2), n + at)]
        case 'text':
          return [question.id, n % 3 === 0 ? one(remarks, n + at) : '']
        case 'single':
        case 'several':
          return [question.id, [one(question.options, n + at).id]]
      }
    }),
  )
