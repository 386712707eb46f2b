'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { pagePath } from '@/app/_server/page-path'
import { correctTranslation, translatePost } from '@/lib/forum/translations/commands'
import { correctFormSchema, translateFormSchema } from '@/lib/forum/translations/schema'

/** The page that the form stood on, at the post. */
async function samePlace(anchor: string): Promise<string> {
  const { locale, rest } = await pagePath()
  return `/${locale}${rest}#${anchor}`
}

export const translate = action(translateFormSchema, async (ctx, { anchor, ...input }) => {
  await translatePost(ctx, input)
  redirect(await samePlace(anchor))
})

export const correctWords = action(correctFormSchema, async (ctx, { anchor, ...input }) => {
  await correctTranslation(ctx, input)
  redirect(await samePlace(anchor))
})
