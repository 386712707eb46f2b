'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { correctLanguage } from '@/lib/forum/languages/commands'
import { correctLanguageSchema } from '@/lib/forum/languages/schema'
import { postPath } from '@/lib/forum/rules'

export const correct = action(correctLanguageSchema, async (ctx, input) => {
  redirect(postPath(ctx.viewer.locale, await correctLanguage(ctx, input)))
})
