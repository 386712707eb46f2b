'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { withPreview } from '@/app/_server/preview'
import { threadPath } from '@/lib/forum/rules'
import { writeSummary } from '@/lib/forum/summaries/commands'
import { writeSummarySchema } from '@/lib/forum/summaries/schema'

export const write = withPreview(
  'body',
  action(writeSummarySchema, async (ctx, input) => {
    redirect(threadPath(ctx.viewer.locale, await writeSummary(ctx, input)))
  }),
)
