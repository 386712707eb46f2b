import { Table } from '@/components/ui/table'
import type { Person } from '@/lib/dashboard/people/person-queries'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Mail = Person['mails'][number]
type Props = { locale: Locale; mails: readonly Mail[] }

/** The last mails to somebody, and whether they went out. */
export function PersonMails({ locale, mails }: Props) {
  const t = translator(locale, 'people')
  if (mails.length === 0) return <p>{t('noMails')}</p>
  const state = ({ sentAt, failedAt }: Mail) =>
    sentAt ? t('mailSent') : failedAt ? t('mailFailed') : t('mailWaiting')
  return (
    <Table
      caption={t('mails')}
      rows={mails}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'subject',
          title: t('mailSubject'),
          cell: ({ subject }) => subject ?? t('mailCode'),
        },
        {
          key: 'queued',
          title: t('mailQueued'),
          cell: ({ queuedAt }) => formatInstant(queuedAt, locale, 'UTC', 'short'),
        },
        { key: 'state', title: t('state'), cell: state },
      ]}
    />
  )
}
