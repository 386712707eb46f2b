'use server'

import { action } from '@/app/_server/action'
import { mailLinkSchema } from '@/lib/forum/schema'
import { chooseByMailSchema, endOneByMailSchema } from '@/lib/forum/subscriptions/schema'
import {
  chooseByMail,
  endByMail,
  endOneByMail,
  resumeByMail,
} from '@/lib/forum/subscriptions/mail-link-commands'

export const end = action(mailLinkSchema, endByMail)

export const resume = action(mailLinkSchema, resumeByMail)

export const choose = action(chooseByMailSchema, chooseByMail)

export const endOne = action(endOneByMailSchema, endOneByMail)
