'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { reissueCertificate, revokeCertificate } from '@/lib/certificates/commands'
import { certificatePath } from '@/lib/certificates/rules'
import { reissueSchema, revokeSchema } from '@/lib/certificates/schema'

export const reissue = action(reissueSchema, async (ctx, input) => {
  const { code } = await reissueCertificate(ctx, input)
  redirect(certificatePath(ctx.viewer.locale, code))
})

export const revoke = action(revokeSchema, revokeCertificate)
