'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { decideRequest } from '@/lib/editions/enrolment/deciding-commands'
import { decideRequestSchema } from '@/lib/editions/enrolment/schema'

export const decide = action(decideRequestSchema, async (ctx, input) => {
  const { edition } = await decideRequest(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${edition}/people`)
})
