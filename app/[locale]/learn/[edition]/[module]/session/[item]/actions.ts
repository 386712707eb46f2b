'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { outcomeAnchor } from '@/components/course/item-words'
import { attendByCode, proveSession } from '@/lib/live-sessions/commands/attend'
import { sessionPath, type SessionPlace } from '@/lib/live-sessions/rules/place'
import { attendSchema, proveSchema } from '@/lib/live-sessions/schema'
import type { Ctx } from '@/lib/platform/command'

// The page says how things stand, from what is stored.
const showSession = (ctx: Ctx, place: SessionPlace): never =>
  redirect(`${sessionPath(ctx.viewer.locale, place)}#${outcomeAnchor(place.item)}`)

export const attend = action(attendSchema, async (ctx, { module, ...input }) => {
  await attendByCode(ctx, input)
  showSession(ctx, { ...input, module })
})

export const prove = action(proveSchema, async (ctx, { module, ...input }) => {
  await proveSession(ctx, input)
  showSession(ctx, { ...input, module })
})
