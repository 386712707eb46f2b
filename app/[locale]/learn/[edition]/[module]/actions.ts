'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { itemAnchor, outcomeAnchor } from '@/components/course/item-words'
import type { Ctx } from '@/lib/platform/command'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { completeItemFormSchema } from '@/lib/progress/schema'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { answerQuizFormSchema } from '@/lib/quiz/schema'

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
