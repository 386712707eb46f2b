import { admitGuestPost } from '@/app/_server/admit'
import { keepGuestAuthor } from '@/app/_server/guest-cookie'
import { handler } from '@/app/_server/handler'
import { writePost } from '@/lib/forum/posts/commands'
import { writePostSchema } from '@/lib/forum/schema'

/** Writes a post from an outbox; the answer says where it stands. */
export const POST = handler(writePostSchema, async (ctx, input) => {
  await admitGuestPost(ctx)
  const written = await writePost(ctx, input)
  if (written.guest) await keepGuestAuthor(written.guest)
  return written
})
