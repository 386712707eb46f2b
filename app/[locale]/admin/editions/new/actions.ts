'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { planEdition } from '@/lib/dashboard/editions/commands'
import { planEditionSchema } from '@/lib/dashboard/editions/schema'

export const plan = action(planEditionSchema, async (ctx, input) => {
  const { slug } = await planEdition(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${slug}/settings?done=created`)
})
