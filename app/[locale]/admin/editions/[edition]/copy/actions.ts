'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { copyEdition } from '@/lib/dashboard/editions/copy-commands'
import { copyEditionSchema } from '@/lib/dashboard/editions/schema'

export const copy = action(copyEditionSchema, async (ctx, input) => {
  const { slug } = await copyEdition(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/editions/${slug}/settings?done=copied`)
})
