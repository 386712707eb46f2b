import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { Arranged } from '@/lib/forum/threads/rules'
import type { ForumHead, ShownPost } from '@/lib/forum/threads/schema'
import { threadPath } from '@/lib/forum/rules'
import { Post, type Heading } from './post'

type Props = {
  locale: Locale
  forum: ForumHead
  heading: Heading
  posts: readonly Arranged<ShownPost>[]
  /** Whether posts are told apart on this page by their number in the thread, or by their id. */
  anchors: 'number' | 'id'
  /** The post being answered, and the form that stands below it. */
  reply: { to: string; form: ReactNode } | null
  /** Where a post is answered; null where nobody answers. */
  replyHref: ((post: string) => string) | null
}

/** Posts of one thread, each below what it answers. */
export const Thread = ({ locale, forum, heading, posts, anchors, reply, replyHref }: Props) =>
  posts.map(({ post, level, saysWhom }) => (
    <Fragment key={post.id}>
      <Post
        {...{ locale, heading, post, level, saysWhom }}
        anchor={`p-${post[anchors]}`}
        timeZone={forum.timeZone}
        place={forum}
        mayCorrect={forum.moderates}
        pathOf={(number) => threadPath(locale, { ...forum, thread: post.thread }, number)}
        replyHref={replyHref && reply?.to !== post.id ? replyHref(post.id) : null}
      />
      {reply?.to === post.id && reply.form}
    </Fragment>
  ))
