'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { admitGuestPost } from '@/app/_server/admit'
import { keepGuestAuthor } from '@/app/_server/guest-cookie'
import { pagePath } from '@/app/_server/page-path'
import { withPreview } from '@/app/_server/preview'
import { keepReadLanguages } from '@/app/_server/read-languages'
import { readLanguagesSchema } from '@/lib/forum/languages/schema'
import { takeUploads } from '@/lib/forum/attachments/uploads'
import { writePost } from '@/lib/forum/posts/commands'
import { writtenPath } from '@/lib/forum/posts/schema'
import { subscribeSchema, unsubscribeSchema, writePostSchema } from '@/lib/forum/schema'
import { subscribe, unsubscribe } from '@/lib/forum/subscriptions/commands'
import { markForumRead } from '@/lib/forum/unread/commands'
import { markForumReadSchema } from '@/lib/forum/unread/schema'

export const write = withPreview(
  'body',
  action(
    writePostSchema,
    async (ctx, input, files) => {
      await admitGuestPost(ctx)
      const written = await writePost(ctx, input, await takeUploads(ctx.viewer, files))
      if (written.guest) await keepGuestAuthor(written.guest)
      redirect(writtenPath(ctx.viewer.locale, written))
    },
    'files',
  ),
)

export const follow = action(subscribeSchema, async (ctx, input) => {
  const { guest } = await subscribe(ctx, input)
  if (guest) await keepGuestAuthor(guest)
  redirect(await sameWithSubscription())
})

export const unfollow = action(unsubscribeSchema, async (ctx, input) => {
  await unsubscribe(ctx, input)
  redirect(await sameWithSubscription())
})

export const chooseLanguages = action(readLanguagesSchema, async (_ctx, { languages }) => {
  await keepReadLanguages(languages)
  const { locale, rest } = await pagePath()
  redirect(`/${locale}${rest}#languages`)
})

export const markRead = action(markForumReadSchema, async (ctx, input) => {
  await markForumRead(ctx, input)
  const { locale, rest } = await pagePath()
  redirect(`/${locale}${rest}#forum`)
})

/** The page that the form stood on, where it says what is followed. */
async function sameWithSubscription(): Promise<string> {
  const { locale, rest } = await pagePath()
  return `/${locale}${rest}#subscribe`
}
