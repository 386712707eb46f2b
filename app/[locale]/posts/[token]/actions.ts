'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import { withPreview } from '@/app/_server/preview'
import { deleteByLink, editByLink } from '@/lib/forum/posts/link-commands'
import { deleteByLinkSchema, editByLinkSchema } from '@/lib/forum/posts/schema'
import { modulePath, postLinkPath } from '@/lib/forum/rules'

export const edit = withPreview(
  'body',
  action(editByLinkSchema, async (ctx, input) => {
    await editByLink(ctx, input)
    redirect(postLinkPath(ctx.viewer.locale, input.token))
  }),
)

export const erase = action(deleteByLinkSchema, async (ctx, input) => {
  const place = await deleteByLink(ctx, input)
  redirect(`${modulePath(ctx.viewer.locale, place)}#forum`)
})
