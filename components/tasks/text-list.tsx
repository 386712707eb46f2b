import { Table } from '@/components/ui/table'
import { formatInstantDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ListedText } from '@/lib/tasks/assignments/list-queries'
import { authorName } from './author-name'

type Props = {
  locale: Locale
  edition: { slug: string; timeZone: string }
  texts: readonly ListedText[]
}

const states = {
  draft: 'listDraft',
  waits: 'listWaits',
  changes: 'changesAsked',
  accepted: 'accepted',
} as const

/** All texts of an assignment: whose, how far, and when they were handed in. */
export function TextList({ locale, edition, texts }: Props) {
  const t = translator(locale, 'tasks')
  if (texts.length === 0) return <p>{t('noTexts')}</p>
  return (
    <Table
      caption={t('texts')}
      rowKey={({ id }) => id}
      rows={texts}
      columns={[
        {
          key: 'by',
          title: t('whose'),
          cell: ({ id, by }) => (
            <a href={`/${locale}/admin/editions/${edition.slug}/tasks/text/${id}`}>
              {authorName(by, locale)}
            </a>
          ),
        },
        { key: 'state', title: t('state'), cell: ({ state }) => t(states[state]) },
        {
          key: 'submitted',
          title: t('submittedOn'),
          cell: ({ submittedAt }) =>
            submittedAt ? formatInstantDay(submittedAt, locale, edition.timeZone) : '–',
        },
      ]}
    />
  )
}
