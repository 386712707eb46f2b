'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { invite } from '@/lib/editions/invitations/commands'
import { invitationSchema, inviteSchema } from '@/lib/editions/invitations/schema'
import { resendInvitation, revokeInvitation } from '@/lib/editions/invitations/sent-commands'

export const sendInvitations = action(inviteSchema, async (ctx, input) => {
  const { edition, ...counts } = await invite(ctx, input)
  const done = Object.entries(counts).map(([name, count]) => `${name}=${count}`)
  redirect(`/${ctx.viewer.locale}/admin/editions/${edition}/invitations?${done.join('&')}`)
})

export const resend = action(invitationSchema, resendInvitation)

export const revoke = action(invitationSchema, revokeInvitation)
