import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { WritingObstacle } from '@/lib/forum/policy'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

const words = {
  closed: 'closed',
  upcoming: 'upcoming',
  suspended: 'suspended',
  signIn: 'guestsOff',
  observing: 'observing',
} as const

type Props = { locale: Locale; obstacle: WritingObstacle; signInHref: string }

/** Why there is no box to write in, and what can be done about it. */
export function Obstacle({ locale, obstacle, signInHref }: Props) {
  const t = translator(locale, 'forum')
  const a = (chunks: ReactNode) => <Link href={signInHref}>{chunks}</Link>
  return (
    <Notice kind="info">
      <p>{t.rich(words[obstacle], { a })}</p>
    </Notice>
  )
}
