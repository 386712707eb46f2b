import { unknownLanguage } from '@/lib/forum/languages/rules/tags'
import { threadPath } from '@/lib/forum/rules'
import type { FoundPost } from '@/lib/forum/search/schema'
import { formatInstant, languageName } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'
import { Byline } from '../byline'
import styles from './search.module.css'

type Props = {
  locale: Locale
  post: FoundPost
  /** Where more of the same author is found; null where nothing else is shown. */
  moreHref: string | null
}

/** A post that was found: who, where and when, and the words in their sentence. */
export function FoundPostView({ locale, post, moreHref }: Props) {
  const t = translator(locale, 'search')
  const { author, language, where } = post
  const { name } = author
  return (
    <article className={styles.post}>
      <h3 className={styles.byline}>
        <Byline locale={locale} author={author} />
      </h3>
      <p className={styles.facts}>
        <span>
          {where.title} · {where.editionName}
        </span>
        <time dateTime={post.publishedAt.toISOString()}>
          {formatInstant(post.publishedAt, locale, where.timeZone, 'short')}
        </time>
        {language !== locale && language !== unknownLanguage && (
          <span>
            {translator(locale, 'languages')('writtenIn', {
              language: languageName(language, locale),
            })}
          </span>
        )}
        {post.isThread && <span>{t('begins')}</span>}
      </p>
      <p lang={language} dir="auto" className={styles.snippet}>
        {post.parts.map(({ text, hit }, n) => (hit ? <mark key={n}>{text}</mark> : text))}
      </p>
      <p className={styles.ways}>
        <Link href={threadPath(locale, post, post.number)}>{t('readIt', { name })}</Link>
        {moreHref && <Link href={moreHref}>{t('more', { name })}</Link>}
      </p>
    </article>
  )
}
