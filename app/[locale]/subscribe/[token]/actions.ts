'use server'

import { action } from '@/app/_server/action'
import { mailLinkSchema } from '@/lib/forum/schema'
import { confirmAddress } from '@/lib/forum/subscriptions/address-commands'

export const confirm = action(mailLinkSchema, confirmAddress)
