'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { archiveEdition, reviseEdition } from '@/lib/dashboard/editions/commands'
import { changeEditionSchema, restEditionSchema } from '@/lib/dashboard/editions/schema'

export const revise = action(changeEditionSchema, async (ctx, input) => {
  const { slug } = await reviseEdition(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${slug}/settings?done=saved`)
})

export const archive = action(restEditionSchema, async (ctx, input) => {
  const { slug } = await archiveEdition(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${slug}/settings?done=saved`)
})
