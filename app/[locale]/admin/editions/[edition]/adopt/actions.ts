'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { adoptContent } from '@/lib/dashboard/adoption/commands'
import { adoptContentSchema } from '@/lib/dashboard/adoption/schema'

export const adopt = action(adoptContentSchema, async (ctx, input) => {
  const { edition } = await adoptContent(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${edition}/adopt?done=adopted`)
})
