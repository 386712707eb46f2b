import type { ForumHead } from '@/lib/forum/threads/schema'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Who reads what is written in a forum, now and once it is over. */
export function saysReaders(
  locale: Locale,
  { readableBy, later }: Pick<ForumHead, 'readableBy' | 'later'>,
): string {
  const t = translator(locale, 'forum')
  if (readableBy === 'everyone') return t('readersEveryone')
  return later === 'course' ? translator(locale, 'former')('readers') : t('readersEnrolled')
}
