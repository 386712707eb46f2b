import type { BatchHead } from '@/lib/forum/disqus/pages/queries'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'
import { Table } from '../ui/table'
import { stateWords } from './batch-state'

/** The imports there were, the newest first. */
export function BatchList({ locale, batches }: { locale: Locale; batches: readonly BatchHead[] }) {
  const t = translator(locale, 'imports')
  return (
    <Table
      caption={t('title')}
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          title: t('file'),
          cell: ({ id, fileName }) => (
            <Link href={`/${locale}/admin/imports/${id}`}>{fileName}</Link>
          ),
        },
        { key: 'forum', title: t('sourceForum'), cell: ({ sourceForum }) => sourceForum },
        { key: 'state', title: t('state'), cell: ({ state }) => t(stateWords[state]) },
        {
          key: 'at',
          title: t('uploadedAt'),
          cell: ({ createdAt }) => formatInstant(createdAt, locale, 'UTC', 'short'),
        },
      ]}
    />
  )
}
