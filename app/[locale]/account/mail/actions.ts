'use server'

import { action } from '@/app/_server/action'
import { chooseRhythm, endSubscription } from '@/lib/forum/subscriptions/choice-commands'
import { chooseRhythmSchema, endSubscriptionSchema } from '@/lib/forum/subscriptions/schema'

export const choose = action(chooseRhythmSchema, chooseRhythm)

export const end = action(endSubscriptionSchema, endSubscription)
