'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { keepSession } from '@/app/_server/session-cookie'
import {
  becomeFirstAdministrator,
  createFirstAdministrator,
} from '@/lib/accounts/commands/first-administrator'
import { becomeFirstAdministratorSchema, firstAdministratorSchema } from '@/lib/accounts/schema'

export const createFirst = action(firstAdministratorSchema, async (ctx, input) => {
  await keepSession(await createFirstAdministrator(ctx, input), ctx.now)
  redirect(`/${ctx.viewer.locale}/admin`)
})

export const becomeFirst = action(becomeFirstAdministratorSchema, async (ctx, input) => {
  await becomeFirstAdministrator(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin`)
})
