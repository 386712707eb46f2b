import type { FormerForum } from '@/lib/forum/former/queries'
import { forumPath } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'

type Props = { locale: Locale; forums: readonly FormerForum[] }

/** What was said of the module in editions before. */
export function FormerForums({ locale, forums }: Props) {
  const t = translator(locale, 'former')
  if (forums.length === 0) return null
  return (
    <section>
      <h3>{t('title')}</h3>
      <ul>
        {forums.map((one) => (
          <li key={one.edition}>
            <Link href={forumPath(locale, { ...one, former: true })}>{one.editionName}</Link>{' '}
            {t('posts', { count: one.posts })}
          </li>
        ))}
      </ul>
    </section>
  )
}
