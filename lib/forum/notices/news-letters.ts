import { languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { composeLetter, type Block } from '@/lib/mail/compose'
import type { Words } from './letters'

/** A post as a letter quotes it. */
export type QuotedPost = { author: string; excerpt: string; language: string }

/** Why a letter came: what is followed, or several things at once. */
export type Because = 'thread' | 'forum' | 'edition' | 'mention' | 'several'

type Letter = {
  locale: Locale
  because: Because
  unsubscribeUrl: string
}

export type ThreadNews = Letter & {
  module: string
  edition: string
  /** How the thread begins; the same for all its mails, so that mail programs keep them together. */
  opening: string
  /** Whether the first of the posts began the thread. */
  isThread: boolean
  posts: readonly QuotedPost[]
  url: string
}

const becauseKeys = {
  thread: 'becauseThread',
  forum: 'becauseForum',
  edition: 'becauseEdition',
  mention: 'becauseMention',
  several: 'becauseSeveral',
} as const

const footOf = ({ locale, because, unsubscribeUrl }: Letter) => {
  const t = translator(locale, 'forumMail')
  return { because: t(becauseKeys[because]), unsubscribeUrl, unsubscribeLabel: t('change') }
}

/** What a thread's mails are called in a list of mails. */
export const threadSubject = ({
  locale,
  module,
  opening,
}: Omit<ThreadNews, keyof Letter> & Letter) =>
  opening === '' ? module : translator(locale, 'forumMail')('subject', { module, opening })

/** Tells a subscriber of what was written in one thread. */
export function threadLetter(news: ThreadNews): Words {
  const t = translator(news.locale, 'forumMail')
  const { locale, module, edition, isThread, posts, url } = news
  const [first] = posts
  const isOne = posts.length === 1
  const lead = isOne
    ? t(isThread ? 'thread' : 'reply', { author: first?.author ?? '', module, edition })
    : t('replies', { count: posts.length, module, edition })
  const subject = threadSubject(news)
  return {
    subject: isThread ? subject : `Re: ${subject}`,
    ...composeLetter({
      locale,
      blocks: [lead, ...posts.flatMap((post) => quoted(post, locale, !isOne))],
      action: { label: t('read'), url },
      ...footOf(news),
    }),
  }
}

/** A post, with its language in words where it is not the reader's. */
function quoted(post: QuotedPost, locale: Locale, named: boolean): Block[] {
  const t = translator(locale, 'forumMail')
  const foreign = post.language !== locale
  const language = languageName(post.language, locale)
  const quote = { quote: post.excerpt, lang: post.language }
  if (named)
    return [
      {
        ...quote,
        by: foreign ? t('byIn', { author: post.author, language }) : post.author,
      },
    ]
  return foreign ? [quote, t('language', { language })] : [quote]
}

export type DigestThread = {
  opening: string
  /** The language of what it begins with. */
  language: string
  count: number
  url: string
  posts: readonly QuotedPost[]
}

export type DigestNews = Letter & {
  rhythm: 'every' | 'daily' | 'weekly'
  count: number
  editions: readonly {
    name: string
    modules: readonly { title: string; threads: readonly DigestThread[] }[]
  }[]
  /** Threads that are counted and not shown. */
  more: number
  /** Where all of it can be read; absent when there is no one such page. */
  url: string | null
}

const leads = { every: 'leadEvery', daily: 'leadDaily', weekly: 'leadWeekly' } as const

/** Tells a subscriber of what was written in several threads, by edition, module and thread. */
export function digestLetter(news: DigestNews): Words {
  const t = translator(news.locale, 'forumMail')
  const { locale, rhythm, count, editions, more, url } = news
  const [first] = editions
  const edition = first && editions.length === 1 ? first.name : 'Ponte'
  const blocks: Block[] = [t(leads[rhythm], { count })]
  for (const { name, modules } of editions) {
    blocks.push({ heading: name, level: 2 })
    for (const { title, threads } of modules) {
      blocks.push({ heading: title, level: 3 })
      for (const thread of threads) {
        const heading = thread.opening === '' ? t('untitled') : thread.opening
        const note = t('newPosts', { count: thread.count })
        const { language: lang } = thread
        blocks.push({ heading, level: 4, url: thread.url, note, lang })
        blocks.push(...thread.posts.flatMap((post) => quoted(post, locale, true)))
      }
    }
  }
  if (more > 0) blocks.push(t('moreThreads', { count: more }))
  return {
    subject: t('digestSubject', { count, edition }),
    ...composeLetter({
      locale,
      blocks,
      ...(url ? { action: { label: t('readAll'), url } } : {}),
      ...footOf(news),
    }),
  }
}
