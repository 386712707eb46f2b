'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { endFeed, makeFeed } from '@/lib/calendar/commands'
import { feedSchema } from '@/lib/calendar/schema'

export const changeFeed = action(feedSchema, async (ctx, { act }) => {
  await (act === 'end' ? endFeed(ctx) : makeFeed(ctx, { renew: act === 'renew' }))
  redirect(`/${ctx.viewer.locale}/my#calendar`)
})
