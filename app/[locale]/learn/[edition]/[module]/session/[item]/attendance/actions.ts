'use server'

import { action } from '@/app/_server/action'
import { takeRoll, tickAttendance } from '@/lib/live-sessions/commands/roll'
import { tellCode } from '@/lib/live-sessions/commands/tell-code'
import { textOfFile } from '@/lib/live-sessions/roll-file'
import { takeRollSchema, tellCodeSchema, tickSchema } from '@/lib/live-sessions/schema'
import { withRollCheck } from './roll-check'

export const tell = action(tellCodeSchema, tellCode)

export const tick = action(tickSchema, tickAttendance)

export const note = withRollCheck(
  action(
    takeRollSchema,
    async (ctx, input, [file]) =>
      takeRoll(ctx, { ...input, list: file ? await textOfFile(file) : input.list }),
    'file',
  ),
)
