'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { confirmItem, withdrawConfirmation } from '@/lib/progress/confirmation/commands'
import { confirmItemSchema, withdrawConfirmationSchema } from '@/lib/progress/confirmation/schema'

export const confirm = action(confirmItemSchema, async (ctx, input) => {
  const { confirmed } = await confirmItem(ctx, input)
  const about = new URLSearchParams({ item: input.item, confirmed: String(confirmed) })
  redirect(`/${ctx.viewer.locale}/admin/editions/${input.edition}/confirm?${about.toString()}`)
})

export const withdraw = action(withdrawConfirmationSchema, withdrawConfirmation)
