import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { ProposalStatus } from '@/lib/practices/proposals/rules'
import { Link } from '../ui/link'
import { Notice, type NoticeKind } from '../ui/notice'

type Props = { locale: Locale; id: string; status: ProposalStatus }

const kinds: Partial<Record<ProposalStatus, NoticeKind>> = {
  changes: 'warning',
  published: 'success',
  refused: 'warning',
  removed: 'warning',
}

/** Tells its author where a proposal stands, and what is next. */
export function OwnState({ locale, id, status }: Props) {
  const t = translator(locale, 'proposals')
  return (
    <Notice kind={kinds[status] ?? 'info'}>
      <p>
        {t(`tell-${status}`)}{' '}
        {status === 'published' && (
          <Link href={`/${locale}/practices/${id}`}>{t('seePractice')}</Link>
        )}
      </p>
    </Notice>
  )
}
