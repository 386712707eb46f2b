import { Table } from '@/components/ui/table'
import { actWords, isAuditAction } from '@/lib/audit/schema'
import type { AuditedAct } from '@/lib/dashboard/audit/queries'
import { formatInstant } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; acts: readonly AuditedAct[] }

/** Who did what, when, to what; on a phone each act is a small card. */
export function ActList({ locale, acts }: Props) {
  const t = translator(locale, 'audit')
  const words = translator(locale, 'acts')
  return (
    <Table
      caption={t('title')}
      rows={acts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          title: t('at'),
          cell: ({ at }) => (
            <time dateTime={at.toISOString()}>{formatInstant(at, locale, 'UTC', 'short')}</time>
          ),
        },
        {
          key: 'actor',
          title: t('actor'),
          cell: ({ actor }) =>
            actor === null ? (
              t('nobody')
            ) : (
              <a href={`/${locale}/admin/people/${actor.id}`}>{actor.name ?? t('gone')}</a>
            ),
        },
        {
          key: 'action',
          title: t('action'),
          cell: ({ action }) => (isAuditAction(action) ? words(actWords[action]) : action),
        },
        {
          key: 'subject',
          title: t('subject'),
          cell: ({ subject, subjectKind, subjectId }) =>
            subject === null ? (
              <small>
                {subjectKind} {subjectId}
              </small>
            ) : (
              <a href={`/${locale}/admin/people/${subjectId}`}>{subject}</a>
            ),
        },
        { key: 'edition', title: t('edition'), cell: ({ edition }) => edition },
        {
          key: 'detail',
          title: t('detail'),
          cell: ({ detail }) => detail && <small>{detailText(detail)}</small>,
        },
      ]}
    />
  )
}

const detailText = (detail: Record<string, unknown>): string =>
  Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ')
