'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { openItem, orderItems } from '@/lib/editions/order/commands'
import { openItemSchema, orderItemsSchema } from '@/lib/editions/order/schema'

export const order = action(orderItemsSchema, orderItems)

export const open = action(openItemSchema, async (ctx, input) => {
  const { item } = await openItem(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${input.edition}/order#item-${item}`)
})
