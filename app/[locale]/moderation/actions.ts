'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { approvePost, refusePost } from '@/lib/forum/moderation/commands'
import { approveFormSchema, refuseFormSchema } from './schema'

export const approve = action(approveFormSchema, async (ctx, { place, ...input }) => {
  await approvePost(ctx, input)
  redirect(`/${ctx.viewer.locale}/moderation?done=approved&place=${place}`)
})

export const refuse = action(refuseFormSchema, async (ctx, input) => {
  await refusePost(ctx, input)
  redirect(`/${ctx.viewer.locale}/moderation?done=refused`)
})
