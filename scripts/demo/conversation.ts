import { newStamp } from '@/lib/forum/guests/stamp'
import { approvePost } from '@/lib/forum/moderation/commands'
import { writePost } from '@/lib/forum/posts/commands'
import { writePostSchema } from '@/lib/forum/schema'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { act, formKey, nobody } from './acting'
import type { Cast } from './accounts'
import type { DemoEdition } from './editions'
import type { DemoPost } from './talk'

const hour = 3_600_000

type Place = {
  edition: DemoEdition
  cast: Cast
  /** When the first post was written. */
  from: Date
  /** Who lets guests' posts in; null leaves them to be read. */
  admits: Viewer | null
}

/** Has a conversation take place, letter by letter. */
export async function talk(
  place: Place,
  posts: readonly DemoPost[],
  parent: string | null = null,
): Promise<void> {
  for (const said of posts) {
    const post = await say(place, said, parent)
    await talk(place, said.replies ?? [], post)
  }
}

const keyOf = (edition: string, { hour }: DemoPost) => `say ${edition} ${hour}`

/** Whether this was said already. */
export const wasSaid = async (edition: string, said: DemoPost): Promise<boolean> =>
  (await reader.submission.count({ where: { formKey: formKey(keyOf(edition, said)) } })) > 0

/** @returns the post's id */
async function say(place: Place, said: DemoPost, parent: string | null): Promise<string> {
  const { edition, cast, from, admits } = place
  const [name, guest] = typeof said.by === 'string' ? [said.by, null] : [said.by.guest, said.by]
  const viewer = guest ? nobody : cast.get(name)
  if (!viewer) throw new Error(`Nobody of the cast is called ${name}.`)
  const now = new Date(from.getTime() + said.hour * hour)
  const typed = writePostSchema.parse({
    forum: edition.forum,
    parent: parent ?? '',
    body: said.body,
    language: said.language,
    ...(guest && {
      name,
      email: guest.email,
      stamp: newStamp(edition.forum, new Date(now.getTime() - hour)),
    }),
  })
  const { post, status } = await writePost(act(viewer, now, keyOf(edition.slug, said)), typed)
  if (status === 'held' && admits)
    await approvePost(act(admits, new Date(now.getTime() + hour), `approve ${said.hour}`), { post })
  return post
}
