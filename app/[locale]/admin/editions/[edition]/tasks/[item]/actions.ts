'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { placeLearner } from '@/lib/tasks/assignments/group-commands'
import { placeLearnerSchema } from '@/lib/tasks/assignments/schema'

export const putInGroup = action(placeLearnerSchema, async (ctx, input) => {
  await placeLearner(ctx, input)
  const { edition, item } = input
  redirect(
    `/${ctx.viewer.locale}/admin/editions/${edition}/tasks/${encodeURIComponent(item)}#groups`,
  )
})
