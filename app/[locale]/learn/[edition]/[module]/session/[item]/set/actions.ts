'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { sessionPath } from '@/lib/live-sessions/rules/place'
import { holdSessionSchema } from '@/lib/live-sessions/schema'

// The session's own page says what learners are told now.
export const hold = action(holdSessionSchema, async (ctx, { module, ...input }) => {
  await holdSession(ctx, input)
  redirect(sessionPath(ctx.viewer.locale, { ...input, module }))
})
