'use server'

import * as z from 'zod'
import { action } from '@/app/_server/action'
import { askAgain } from '@/lib/forum/subscriptions/pause-commands'

export const confirmMail = action(z.object({}), askAgain)
