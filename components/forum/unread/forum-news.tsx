import { forumUnreadPath } from '@/lib/forum/rules'
import type { ModuleNews } from '@/lib/forum/unread/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../../ui/link'
import styles from './unread.module.css'

type Props = { locale: Locale; news: readonly ModuleNews[]; heading: 'h2' | 'h3' }

/** What is new in the forums, module by module; nothing where there is nothing. */
export function ForumNews({ locale, news, heading: Heading }: Props) {
  const t = translator(locale, 'unread')
  if (news.length === 0) return null
  return (
    <section className={styles.news} aria-label={t('newsTitle')}>
      <Heading className={styles.newsTitle}>{t('newsTitle')}</Heading>
      <ul>
        {news.map((one) => (
          <li key={`${one.edition} ${one.moduleId}`}>
            <span lang={one.language}>{one.title}</span>
            <Link href={forumUnreadPath(locale, one)}>{t('inModule', { posts: one.posts })}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
