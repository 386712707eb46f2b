'use server'

import { action } from '@/app/_server/action'
import { invitationLinkSchema } from '@/lib/editions/invitations/schema'
import { renewInvitation } from '@/lib/editions/invitations/sent-commands'

export const renew = action(invitationLinkSchema, renewInvitation)
