'use server'

import { action } from '@/app/_server/action'
import { holdSession } from '@/lib/live-sessions/commands/hold'
import { holdSessionSchema } from '@/lib/live-sessions/schema'

export const hold = action(holdSessionSchema, holdSession)
