import type { Ctx } from '@/lib/platform/command'
import { reader } from '@/lib/platform/db'
import type { PostPlace } from '../rules'
import { deletePost } from './delete-commands'
import { editPost } from './edit-commands'
import { linkedPost } from './link-queries'
import type { DeleteByLinkInput, EditByLinkInput } from './schema'

/**
 * Changes a guest's post by the link that was made for it, as the guest himself would: in the same
 * time, through the same checks.
 * @throws NotFound when the link is not ours, or its post is claimed or gone
 */
export async function editByLink(
  ctx: Ctx,
  { token, ...text }: EditByLinkInput,
): Promise<PostPlace> {
  const { viewer, post } = await linkedPost(reader, ctx.viewer, token)
  return editPost({ ...ctx, viewer }, { ...text, post })
}

/**
 * Deletes a guest's post by the link that was made for it.
 * @throws NotFound when the link is not ours, or its post is claimed or gone
 */
export async function deleteByLink(ctx: Ctx, { token }: DeleteByLinkInput): Promise<PostPlace> {
  const { viewer, post } = await linkedPost(reader, ctx.viewer, token)
  return deletePost({ ...ctx, viewer }, { post })
}
