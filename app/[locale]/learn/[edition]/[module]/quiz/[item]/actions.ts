'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import type { Ctx } from '@/lib/platform/command'
import { beginAttempt } from '@/lib/quiz/commands/begin'
import { keepAnswers } from '@/lib/quiz/commands/keep'
import { submitAttempt } from '@/lib/quiz/commands/submit'
import { quizPath, type QuizPlace } from '@/lib/quiz/rules/place'
import { attemptFormSchema, beginAttemptFormSchema } from '@/lib/quiz/schema'

// The page says how things stand, from what is stored.
const showQuiz = (ctx: Ctx, place: QuizPlace, rest: string): never =>
  redirect(`${quizPath(ctx.viewer.locale, place)}${rest}`)

export const begin = action(beginAttemptFormSchema, async (ctx, { module, ...input }) => {
  await beginAttempt(ctx, input)
  showQuiz(ctx, { ...input, module }, '')
})

export const work = action(attemptFormSchema, async (ctx, { act, attempt, answers, ...place }) => {
  if (act === 'save') {
    await keepAnswers(ctx, { attempt, answers })
    return showQuiz(ctx, place, '?saved=1#kept')
  }
  const blanks = act === 'leave' ? 'leave' : 'ask'
  const { state } = await submitAttempt(ctx, { attempt, answers, blanks })
  return showQuiz(ctx, place, state === 'blank' ? '?blank=1#kept' : '')
})
