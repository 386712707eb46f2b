import { unknownLanguage } from './tags'

/** What decides whether a post is laid aside. */
export type Told = { id: string; language: string; isOwn: boolean }

/** Posts side by side that are shown, or that are laid aside together. */
export type Run<P> = { aside: boolean; posts: P[]; languages: string[] }

/**
 * Lays aside, run by run, the posts in languages that a reader did not choose. Nothing is left out:
 * a run says how many it holds. His own posts, posts in no known language and those that `always`
 * names stay.
 * @param reads the languages that he chose; null when he reads them all
 */
export function runsOf<P extends { post: Told }>(
  posts: readonly P[],
  reads: readonly string[] | null,
  always: (post: P['post']) => boolean,
): Run<P>[] {
  const runs: Run<P>[] = []
  for (const one of posts) {
    const { language, isOwn } = one.post
    const stays =
      reads === null || isOwn || language === unknownLanguage || reads.includes(language)
    const aside = !stays && !always(one.post)
    const last = runs.at(-1)
    const run = last?.aside === aside ? last : { aside, posts: [], languages: [] }
    if (run !== last) runs.push(run)
    run.posts.push(one)
    if (!run.languages.includes(language)) run.languages.push(language)
  }
  return runs
}
