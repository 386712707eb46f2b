import { formatInstant, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ShownPost } from '@/lib/forum/threads/schema'
import { KeptHtml } from '../kept-html'
import { Link } from '../ui/link'
import { Byline } from './byline'
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
}

/** One post, as a letter: who, from where, when, and what. */
export function Post({ locale, post, anchor, timeZone, level, saysWhom, ...to }: Props) {
  const t = translator(locale, 'forum')
  const { author, language, number, answers } = post
  const Line = level === 0 ? to.heading : 'p'
  return (
    <article id={anchor} className={styles.post} data-level={level}>
      <Line className={styles.byline}>
        <Byline locale={locale} author={author} />
      </Line>
      <p className={styles.facts}>
        <time dateTime={post.publishedAt.toISOString()}>
          {formatInstant(post.publishedAt, locale, timeZone, 'short')}
        </time>
        {language !== locale && (
          <span>{t('writtenIn', { language: languageName(language, locale) })}</span>
        )}
        <Link href={to.pathOf(number)}>{t('number', { number })}</Link>
      </p>
      {saysWhom && answers && (
        <p className={styles.answers}>
          {t.rich('answers', {
            name: answers.name,
            number: answers.number,
            a: (chunks) => <Link href={to.pathOf(answers.number)}>{chunks}</Link>,
          })}
        </p>
      )}
      <KeptHtml html={post.html} lang={language} className={styles.body ?? ''} />
      {to.replyHref && (
        <p className={styles.reply}>
          <Link href={to.replyHref} aria-label={t('replyTo', { name: author.name })}>
            {t('reply')}
          </Link>
        </p>
      )}
    </article>
  )
}
