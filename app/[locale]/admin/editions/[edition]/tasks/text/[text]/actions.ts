'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { answerText } from '@/lib/tasks/assignments/answer-commands'
import { answerTextFormSchema } from '@/lib/tasks/assignments/schema'

export const answer = action(answerTextFormSchema, async (ctx, { edition, ...input }) => {
  await answerText(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${edition}/tasks`)
})
