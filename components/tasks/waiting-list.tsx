import { EmptyState } from '@/components/ui/empty-state'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { WaitingText } from '@/lib/tasks/assignments/waiting-queries'
import { authorName } from './author-name'

type Props = { locale: Locale; texts: readonly WaitingText[] }

/** Texts that wait for an answer, the longest waiting first. */
export function WaitingList({ locale, texts }: Props) {
  const t = translator(locale, 'tasks')
  if (texts.length === 0) return <EmptyState title={t('nothingWaits')} />
  return (
    <ul>
      {texts.map(({ id, edition, item, by, waitsSince }) => (
        <li key={id}>
          <a href={`/${locale}/admin/editions/${edition.slug}/tasks/text/${id}`}>
            {authorName(by, locale)}: <span lang={item.language}>{item.title}</span>
          </a>{' '}
          {t('since', { day: formatInstantDay(waitsSince, locale, edition.timeZone) })}
        </li>
      ))}
    </ul>
  )
}
