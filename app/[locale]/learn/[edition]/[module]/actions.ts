'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { itemAnchor, outcomeAnchor } from '@/components/course/item-words'
import type { Ctx } from '@/lib/platform/command'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { completeItemFormSchema } from '@/lib/progress/schema'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { answerQuizFormSchema } from '@/lib/quiz/schema'
import { answerCase } from '@/lib/tasks/cases/commands'
import { answerCaseFormSchema } from '@/lib/tasks/cases/schema'
import { answerSurvey } from '@/lib/tasks/surveys/commands'
import { answerSurveyFormSchema } from '@/lib/tasks/surveys/schema'
import { countStanding } from '@/lib/tasks/standing-commands'
import { itemFormSchema } from '@/lib/tasks/schema'

type Place = { edition: string; module: string }

// The page says what came of it, from what is stored: so it does after a reload and on another device.
const showAt = (ctx: Ctx, { edition, module }: Place, anchor: string): never =>
  redirect(`/${ctx.viewer.locale}/learn/${edition}/${module}#${anchor}`)

export const complete = action(completeItemFormSchema, async (ctx, { module, ...input }) => {
  await completeItem(ctx, input)
  showAt(ctx, { ...input, module }, outcomeAnchor(input.item))
})

export const answer = action(answerQuizFormSchema, async (ctx, { module, ...input }) => {
  await answerQuiz(ctx, input)
  showAt(ctx, { ...input, module }, itemAnchor(input.item))
})

export const answerOnCase = action(answerCaseFormSchema, async (ctx, { module, ...input }) => {
  const { answered, of } = await answerCase(ctx, input)
  const anchor = answered === of ? outcomeAnchor : itemAnchor
  showAt(ctx, { ...input, module }, anchor(input.item))
})

export const send = action(answerSurveyFormSchema, async (ctx, { module, ...input }) => {
  await answerSurvey(ctx, input)
  showAt(ctx, { ...input, module }, outcomeAnchor(input.item))
})

export const countMine = action(itemFormSchema, async (ctx, { module, ...input }) => {
  await countStanding(ctx, input)
  showAt(ctx, { ...input, module }, outcomeAnchor(input.item))
})
