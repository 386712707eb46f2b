'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { enrol as enrolCommand } from '@/lib/editions/commands/enrol'
import { enrolFormSchema } from '@/lib/editions/schema'

export const enrol = action(enrolFormSchema, async (ctx, { to, ...input }) => {
  const { edition } = await enrolCommand(ctx, input)
  redirect(`/${ctx.viewer.locale}/learn/${edition}${to && `/${to}`}`)
})
