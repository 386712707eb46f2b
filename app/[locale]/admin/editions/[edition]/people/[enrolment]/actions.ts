'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { readmitLearner, removeLearner } from '@/lib/editions/enrolment/leaving-commands'
import { readmitLearnerSchema, removeLearnerSchema } from '@/lib/editions/enrolment/schema'

export const remove = action(removeLearnerSchema, async (ctx, input) => {
  const { edition } = await removeLearner(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${edition}/people?state=gone`)
})

export const readmit = action(readmitLearnerSchema, async (ctx, input) => {
  const { edition } = await readmitLearner(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${edition}/people`)
})
