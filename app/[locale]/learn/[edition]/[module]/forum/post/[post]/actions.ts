'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { pagePath } from '@/app/_server/page-path'
import { withPreview } from '@/app/_server/preview'
import { takeUploads } from '@/lib/forum/attachments/uploads'
import { removePost } from '@/lib/forum/moderation/removal-commands'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { deletePostSchema, editPostFormSchema, removePostSchema } from '@/lib/forum/posts/schema'
import { reportPost } from '@/lib/forum/reports/commands'
import { reportPostSchema } from '@/lib/forum/reports/schema'
import { modulePath, postPath } from '@/lib/forum/rules'

export const edit = withPreview(
  'body',
  action(
    editPostFormSchema,
    async (ctx, { drop, alt: alts, ...text }, files) => {
      const uploads = await takeUploads(ctx.viewer, files)
      redirect(postPath(ctx.viewer.locale, await editPost(ctx, text, { uploads, drop, alts })))
    },
    'files',
  ),
)

export const erase = action(deletePostSchema, async (ctx, input) => {
  const { locale } = ctx.viewer
  const place = await deletePost(ctx, input)
  const goesOn = place.number !== null
  redirect(goesOn ? postPath(locale, place) : `${modulePath(locale, place)}#forum`)
})

export const remove = action(removePostSchema, async (ctx, input) => {
  redirect(postPath(ctx.viewer.locale, await removePost(ctx, input)))
})

export const report = action(reportPostSchema, async (ctx, input) => {
  await reportPost(ctx, input)
  const { locale, rest } = await pagePath()
  redirect(`/${locale}${rest.split('?')[0] ?? ''}?sent=1`)
})
