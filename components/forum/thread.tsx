import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { runsOf } from '@/lib/forum/languages/rules/runs'
import type { Arranged } from '@/lib/forum/threads/rules'
import type { ForumHead, ShownPost } from '@/lib/forum/threads/schema'
import { threadPath } from '@/lib/forum/rules'
import { Aside } from './languages/aside'
import { Post, type Heading } from './post'

/** Something that stands at a post of the page. */
export type InPlace = { post: string; body: ReactNode }

type Props = {
  locale: Locale
  forum: ForumHead
  heading: Heading
  posts: readonly Arranged<ShownPost>[]
  /** Whether posts are told apart on this page by their number in the thread, or by their id. */
  anchors: 'number' | 'id'
  /** The languages that the reader wants in full; null: all of them. */
  reads: readonly string[] | null
  /** The post being answered, and the form that stands below it. */
  reply: { to: string; form: ReactNode } | null
  /** The post that is read in the reader's language, and what it says there. */
  translation: InPlace | null
  /** Where a post is read so. */
  translateHref: (post: ShownPost) => string
  /** Where a post is answered; null where nobody answers. */
  replyHref: ((post: string, quote?: boolean) => string) | null
}

/** Posts of one thread, each below what it answers. */
export function Thread({ locale, posts, anchors, reads, reply, ...rest }: Props) {
  // A thread that was opened shows what it is about.
  const stays = ({ id, number }: ShownPost) =>
    id === reply?.to || id === rest.translation?.post || (number === 1 && anchors === 'number')
  return runsOf(posts, reads, stays).map(({ aside, posts: run, languages }) => {
    const shown = run.map((one) => (
      <Placed key={one.post.id} {...{ locale, anchors, reply, ...rest, ...one }} />
    ))
    return aside ? (
      <Aside key={run[0]?.post.id} count={run.length} {...{ locale, languages }}>
        {shown}
      </Aside>
    ) : (
      shown
    )
  })
}

type PlacedProps = Omit<Props, 'posts' | 'reads'> & Arranged<ShownPost>

const Placed = ({ locale, forum, post, anchors, reply, replyHref, ...rest }: PlacedProps) => (
  <Fragment>
    <Post
      {...{ locale, post, heading: rest.heading, level: rest.level, saysWhom: rest.saysWhom }}
      body={rest.translation?.post === post.id ? rest.translation.body : undefined}
      anchor={`p-${post[anchors]}`}
      timeZone={forum.timeZone}
      place={forum}
      moderates={forum.moderates}
      savesData={forum.savesData}
      translateHref={
        forum.translates || forum.moderates || post.isOwn ? rest.translateHref(post) : null
      }
      pathOf={(number) => threadPath(locale, { ...forum, thread: post.thread }, number)}
      replyHref={replyHref && reply?.to !== post.id ? replyHref(post.id) : null}
      quoteHref={replyHref && reply?.to !== post.id ? replyHref(post.id, true) : null}
    />
    {reply?.to === post.id && reply.form}
  </Fragment>
)
