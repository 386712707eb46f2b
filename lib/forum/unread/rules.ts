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
  const news = new Map<string, News>()
  for (const { forum, count } of threads) {
    const before = news.get(forum)
    const counted = (before?.threads ?? 0) + 1
    const posts = (before?.posts ?? 0) + count
    news.set(forum, { posts, threads: counted, more: counted >= most })
  }
  return news
}
