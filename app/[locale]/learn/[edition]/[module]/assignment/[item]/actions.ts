'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { saveText, submitText } from '@/lib/tasks/assignments/commands'
import { assignmentPath } from '@/lib/tasks/assignments/rules'
import { textFormSchema } from '@/lib/tasks/assignments/schema'

export const work = action(textFormSchema, async (ctx, { act, module, ...input }) => {
  const { both } = await (act === 'submit' ? submitText : saveText)(ctx, input)
  const path = assignmentPath(ctx.viewer.locale, { ...input, module })
  redirect(both ? `${path}?both=1#kept` : act === 'submit' ? path : `${path}?saved=1#kept`)
})
