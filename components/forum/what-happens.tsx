import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { statusOfNew } from '@/lib/forum/rules'
import type { ForumHead } from '@/lib/forum/threads/schema'
import { Link } from '../ui/link'
import styles from './composer.module.css'
import { saysReaders } from './says-readers'

type Props = { locale: Locale; forum: ForumHead; signInHref: string }

/** Who can read what is written in a box, what will happen with it, and what not to write. */
export function WhatHappens({ locale, forum, signInHref }: Props) {
  const t = translator(locale, 'forum')
  const isGuest = forum.asGuest
  const isHeld = statusOfNew(isGuest ? 'guest' : 'member', forum.guests) === 'held'
  return (
    <ul className={styles.happens}>
      <li>{saysReaders(locale, forum)}</li>
      <li>{t(isHeld ? 'happensHeld' : 'happensAtOnce')}</li>
      <li>
        {t('rules')} <Link href={`/${locale}/rules`}>{translator(locale, 'rules')('link')}</Link>
      </li>
      {isGuest && (
        <li>
          {t.rich('signInInstead', { a: (chunks) => <Link href={signInHref}>{chunks}</Link> })}
        </li>
      )}
    </ul>
  )
}
