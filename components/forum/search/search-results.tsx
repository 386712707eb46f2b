import type { FoundPosts, SearchInput } from '@/lib/forum/search/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { EmptyState } from '../../ui/empty-state'
import { Link } from '../../ui/link'
import { FoundPostView } from './found-post'
import styles from './search.module.css'

type Props = { locale: Locale; asked: SearchInput; found: FoundPosts }

/** What was found, the best first. */
export function SearchResults({ locale, asked, found }: Props) {
  const t = translator(locale, 'search')
  const at = (more: Partial<SearchInput>) => {
    const words = Object.entries({ ...asked, after: null, ...more })
    const query = new URLSearchParams(words.flatMap(([n, v]) => (v ? [[n, v]] : [])))
    return `/${locale}/forums/search?${query.toString()}`
  }
  if (found.posts.length === 0)
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneHint')}</p>
      </EmptyState>
    )
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('results')}</h2>
      <ol className={styles.found}>
        {found.posts.map((post) => (
          <li key={post.id}>
            <FoundPostView
              {...{ locale, post }}
              moreHref={asked.by === post.authorId ? null : at({ by: post.authorId })}
            />
          </li>
        ))}
      </ol>
      {found.next && (
        <p>
          <Link kind="quiet" rel="next" href={at({ after: found.next })}>
            {t('older')}
          </Link>
        </p>
      )}
    </section>
  )
}
