'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { outcomeAnchor } from '@/components/course/item-words'
import type { Ctx } from '@/lib/platform/command'
import { completeItem } from '@/lib/progress/commands/complete-item'
import { completeItemFormSchema } from '@/lib/progress/schema'
import { answerQuiz } from '@/lib/quiz/commands/answer'
import { answerQuizFormSchema } from '@/lib/quiz/schema'

type Place = { edition: string; module: string; item: string }

// The page says what came of it, from what is stored: so it does after a reload and on another device.
const showOutcome = (ctx: Ctx, { edition, module, item }: Place): never =>
  redirect(`/${ctx.viewer.locale}/learn/${edition}/${module}#${outcomeAnchor(item)}`)

export const complete = action(completeItemFormSchema, async (ctx, { module, ...input }) => {
  await completeItem(ctx, input)
  showOutcome(ctx, { ...input, module })
})

export const answer = action(answerQuizFormSchema, async (ctx, { module, ...input }) => {
  await answerQuiz(ctx, input)
  showOutcome(ctx, { ...input, module })
})
