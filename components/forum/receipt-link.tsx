import type { Receipt } from '@/lib/forum/posts/queries'
import { postLinkPath } from '@/lib/forum/rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Link } from '../ui/link'

type Props = { locale: Locale; token: string; byLink: boolean; status: Receipt['status'] }

/** The ways in which a guest changes or deletes his post, from this browser or from any other. */
export function ReceiptLink({ locale, token, byLink, status }: Props) {
  const t = translator(locale, 'claims')
  const path = postLinkPath(locale, token)
  if (!byLink)
    return (
      <p>
        {t('linkKeep')} <Link href={path}>{t('linkOpen')}</Link>
      </p>
    )
  return (
    <>
      <p>{t('linkHere')}</p>
      <p>
        {status !== 'refused' && (
          <Link kind="quiet" href={`${path}/edit`}>
            {t('linkEdit')}
          </Link>
        )}{' '}
        <Link kind="quiet" href={`${path}/delete`}>
          {t('linkDelete')}
        </Link>
      </p>
    </>
  )
}
