import type { ReactNode } from 'react'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { postPagePath } from '@/lib/forum/rules'
import type { ShownPost } from '@/lib/forum/threads/schema'
import { KeptHtml } from '../kept-html'
import { Link } from '../ui/link'
import { Answers } from './answers'
import { Attachments } from './attachments/attachments'
import { Byline } from './byline'
import { Gone } from './gone'
import { PostLanguage } from './languages/post-language'
import { PostActions } from './post-actions'
import styles from './post.module.css'

/** A thread begins with a heading, one step below that of the page or the section. */
export type Heading = 'h2' | 'h3'

type Props = {
  locale: Locale
  post: ShownPost
  /** What heads it; replies have no heading. */
  heading: Heading
  /** What its address on this page ends in. */
  anchor: string
  timeZone: string
  /** How far it is moved in: 0 for a thread's first post, at most 2. */
  level: number
  /** Whether words must tell whom it answers, as its place does not. */
  saysWhom?: boolean
  /** The address of a post of this thread by its number. */
  pathOf: (number: number) => string
  /** Where it is answered; null where nobody answers. */
  replyHref: string | null
  /** Where it is answered with its words; null likewise. */
  quoteHref: string | null
  place: { edition: string; module: string }
  /** Whether the viewer may correct and remove posts here. */
  moderates: boolean
  savesData: boolean
  /** Where it is shown in the reader's language; null where it cannot be had. */
  translateHref: string | null
  /** What stands in place of its own words. */
  body?: ReactNode
}

/** One post, as a letter: who, from where, when, and what. */
export function Post({ locale, post, anchor, timeZone, level, saysWhom, ...rest }: Props) {
  const t = translator(locale, 'forum')
  const words = translator(locale, 'writing')
  const { author, language, number, answers, editedAt } = post
  const { place, moderates, savesData } = rest
  const mayCorrect = post.isOwn || moderates
  if (post.gone) return <Gone {...{ locale, post, anchor, level }} pathOf={rest.pathOf} />
  const Line = level === 0 ? rest.heading : 'p'
  return (
    <article id={anchor} className={styles.post} data-level={level}>
      <Line className={styles.byline}>
        <Byline locale={locale} author={author} />
      </Line>
      <p className={styles.facts}>
        <time dateTime={post.publishedAt.toISOString()}>
          {formatInstant(post.publishedAt, locale, timeZone, 'short')}
        </time>
        <PostLanguage
          {...{ locale, place, post, mayCorrect }}
          translateHref={rest.body ? null : rest.translateHref}
        />
        <Link href={rest.pathOf(number)}>{t('number', { number })}</Link>
        {editedAt && (
          <Link href={postPagePath(locale, place, post.id, 'history')}>
            {words('edited', { when: formatInstant(editedAt, locale, timeZone, 'short') })}
          </Link>
        )}
      </p>
      {saysWhom && answers && <Answers {...{ locale, answers }} pathOf={rest.pathOf} />}
      {rest.body ?? <KeptHtml html={post.html} lang={language} className={styles.body ?? ''} />}
      <Attachments {...{ locale, savesData }} files={post.files} />
      <PostActions
        {...{ locale, post, place, moderates }}
        replyHref={rest.replyHref}
        quoteHref={rest.quoteHref}
        anchor={anchor}
      />
    </article>
  )
}
