import { page } from '@/app/_server/page'
import { EditionList } from '@/components/dashboard/edition-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { isAdministrator } from '@/lib/accounts/policy'
import { overseenEditionList } from '@/lib/dashboard/edition-queries'
import { givenUpMail, pausedAddressCount } from '@/lib/dashboard/mail-queries'
import { translator } from '@/lib/i18n/translator'

export default page(async ({ locale, viewer }) => {
  const t = translator(locale, 'admin')
  const [editions, mail, paused] = await Promise.all([
    overseenEditionList(viewer),
    givenUpMail(viewer),
    pausedAddressCount(viewer),
  ])
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {isAdministrator(viewer) && (
        <p>
          <Link href={`/${locale}/admin/editions`}>
            {translator(locale, 'editions')('listTitle')}
          </Link>
          {' · '}
          <Link href={`/${locale}/admin/imports`}>{translator(locale, 'imports')('title')}</Link>
        </p>
      )}
      {mail && (
        <Notice kind="warning">
          <p>{t('mailGivenUp', mail)}</p>
        </Notice>
      )}
      {paused > 0 && (
        <Notice kind="info">
          <p>{t('mailPaused', { count: paused })}</p>
        </Notice>
      )}
      {editions.length > 0 ? (
        <EditionList locale={locale} editions={editions} />
      ) : (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      )}
    </>
  )
})
