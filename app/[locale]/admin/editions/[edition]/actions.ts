'use server'

import { action } from '@/app/_server/action'
import { grantRole, withdrawRole } from '@/lib/accounts/commands/grants'
import { appointSchema, withdrawSchema } from '@/lib/dashboard/schema'

export const appoint = action(appointSchema, (ctx, { edition, email }) =>
  grantRole(ctx, { email, role: 'facilitator', scope: 'edition', scopeId: edition }),
)

export const withdraw = action(withdrawSchema, withdrawRole)
