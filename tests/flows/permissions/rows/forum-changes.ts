import { removePost } from '@/lib/forum/moderation/removal-commands'
import { postToChange, postToRemove } from '@/lib/forum/posts/change-queries'
import { deletePost } from '@/lib/forum/posts/delete-commands'
import { editPost } from '@/lib/forum/posts/edit-commands'
import { postHistory } from '@/lib/forum/posts/history-queries'
import { write } from '@/tests/support/forum'
import { aCtx, later, noon } from '@/tests/support/people'
import type { Asker, Cast } from '../cast'
import { ownPost } from '../posts'
import { all, command, query, type Row } from '../row'

const moderators = { facilitator: 'allowed', administrator: 'allowed' } as const
const suspended = { suspended: 'Forbidden', suspendedStaff: 'Forbidden' } as const
const readers = {
  learner: 'allowed',
  observer: 'allowed',
  facilitator: 'allowed',
  administrator: 'allowed',
} as const

/** A learner's shown post in the forum for those enrolled. */
const shown = async ({ edition }: Cast) => (await write(edition.learner, edition.forum)).post

/** The same, changed once. */
async function changed(cast: Cast): Promise<string> {
  const post = await shown(cast)
  const input = { post, version: '', body: 'Outra coisa.' } as const
  await editPost(aCtx(cast.edition.learner, { now: later({ minutes: 1 }) }), input)
  return post
}

const text = { version: '', body: 'Bom dia a todos.' } as const
const removal = { kind: 'names', reason: 'Nomeia uma criança.' } as const

const inOpen = async (cast: Cast, asker: Asker) => ({
  edition: cast.open.slug,
  module: cast.module.slug,
  post: await ownPost(cast, asker),
})

const inEdition = async (cast: Cast, post: Promise<string>) => ({
  edition: cast.edition.slug,
  module: cast.module.slug,
  post: await post,
})

export const forumChanges: Row[] = [
  command('forum/posts/edit-commands', {
    run: editPost,
    asked: 'an own post that waits',
    input: async (cast: Cast, asker: Asker) => [{ ...text, post: await ownPost(cast, asker) }],
    as: all('allowed', { ...suspended, anonymous: 'NotFound' }),
  }),
  command('forum/posts/edit-commands', {
    run: editPost,
    asked: "another's shown post",
    input: async (cast: Cast) => [{ ...text, post: await shown(cast) }],
    as: all('NotFound', suspended),
  }),
  command('forum/posts/delete-commands', {
    run: deletePost,
    asked: 'an own post',
    input: async (cast: Cast, asker: Asker) => [{ post: await ownPost(cast, asker) }],
    as: all('allowed', { ...suspended, anonymous: 'NotFound' }),
  }),
  command('forum/posts/delete-commands', {
    run: deletePost,
    asked: "another's shown post",
    input: async (cast: Cast) => [{ post: await shown(cast) }],
    as: all('NotFound', suspended),
  }),
  query('forum/posts/change-queries', {
    run: postToChange,
    asked: 'an own post, to change it',
    input: async (cast: Cast, asker: Asker) => [await inOpen(cast, asker), noon],
    as: all('allowed', { ...suspended, anonymous: 'NotFound' }),
  }),
  query('forum/posts/change-queries', {
    run: postToRemove,
    asked: "another's shown post, to remove it",
    input: async (cast: Cast) => [await inEdition(cast, shown(cast))],
    as: all('NotFound', moderators),
  }),
  command('forum/moderation/removal-commands', {
    run: removePost,
    asked: "another's shown post",
    input: async (cast: Cast) => [{ ...removal, post: await shown(cast) }],
    as: all('NotFound', moderators),
  }),
  query('forum/posts/history-queries', {
    run: postHistory,
    asked: 'what a post of the forum for those enrolled said before',
    input: async (cast: Cast) => [await inEdition(cast, changed(cast))],
    as: all('NotFound', readers),
  }),
]
