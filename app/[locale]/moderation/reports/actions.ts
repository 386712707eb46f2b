'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { dismissReports } from '@/lib/forum/reports/commands'
import { dismissReportsSchema } from '@/lib/forum/reports/schema'

export const dismiss = action(dismissReportsSchema, async (ctx, input) => {
  await dismissReports(ctx, input)
  redirect(`/${ctx.viewer.locale}/moderation/reports?done=dismissed`)
})
