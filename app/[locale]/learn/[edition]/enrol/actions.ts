'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { enrol as enrolCommand } from '@/lib/editions/commands/enrol'
import { leaveEdition } from '@/lib/editions/enrolment/leaving-commands'
import { leaveEditionSchema } from '@/lib/editions/enrolment/schema'
import { enrolFormSchema } from '@/lib/editions/schema'

export const enrol = action(enrolFormSchema, async (ctx, { to, ...input }) => {
  const { edition, outcome } = await enrolCommand(ctx, input)
  redirect(`/${ctx.viewer.locale}/learn/${edition}${to && outcome === 'enrolled' ? `/${to}` : ''}`)
})

export const leave = action(leaveEditionSchema, async (ctx, input) => {
  const { edition } = await leaveEdition(ctx, input)
  redirect(`/${ctx.viewer.locale}/learn/${edition}`)
})
