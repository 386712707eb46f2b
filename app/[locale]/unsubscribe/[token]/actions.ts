'use server'

import { action } from '@/app/_server/action'
import { mailLinkSchema } from '@/lib/forum/schema'
import { endByMail, resumeByMail } from '@/lib/forum/subscriptions/mail-link-commands'

export const end = action(mailLinkSchema, endByMail)

export const resume = action(mailLinkSchema, resumeByMail)
