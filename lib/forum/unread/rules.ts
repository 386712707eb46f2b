/** What is new to somebody in a forum. */
export type News = {
  posts: number
  threads: number
  /** Whether there is more than was counted. */
  more: boolean
}

type Counted = { forum: string; count: number }

/** What is new by forum; a forum with nothing new has no entry. */
export function newsByForum(threads: readonly Counted[], most: number): Map<string, News> {
  const more = threads.length >= most
  const news = new Map<string, News>()
  for (const { forum, count } of threads) {
    const before = news.get(forum)
    news.set(forum, {
      posts: (before?.posts ?? 0) + count,
      threads: (before?.threads ?? 0) + 1,
      more,
    })
  }
  return news
}
