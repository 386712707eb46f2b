'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { decideImport, undoImport } from '@/lib/forum/disqus/pages/commands'
import { batchSchema, mapFormSchema } from '@/lib/forum/disqus/pages/schema'

export const decide = action(mapFormSchema, async (ctx, input) => {
  const { batch } = await decideImport(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/imports/${batch}`)
})

export const undo = action(batchSchema, async (ctx, input) => {
  const { batch } = await undoImport(ctx, input)
  redirect(`/${ctx.viewer.locale}/admin/imports/${batch}`)
})
