'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { pagePath } from '@/app/_server/page-path'
import { correctTranslation, translatePost } from '@/lib/forum/translations/commands'
import { correctTranslationSchema, translatePostSchema } from '@/lib/forum/translations/schema'

/** The page of the translation, anew. */
async function samePage(): Promise<string> {
  const { locale, rest } = await pagePath()
  return `/${locale}${rest}`
}

export const translate = action(translatePostSchema, async (ctx, input) => {
  await translatePost(ctx, input)
  redirect(await samePage())
})

export const correctWords = action(correctTranslationSchema, async (ctx, input) => {
  await correctTranslation(ctx, input)
  redirect(await samePage())
})
