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
import styles from './page.module.css'

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
        <nav aria-label={t('places')} className={styles.places}>
          <Link href={`/${locale}/admin/editions`}>
            {translator(locale, 'editions')('listTitle')}
          </Link>
          <Link href={`/${locale}/admin/people`}>{translator(locale, 'people')('title')}</Link>
          <Link href={`/${locale}/admin/audit`}>{translator(locale, 'audit')('title')}</Link>
          <Link href={`/${locale}/admin/imports`}>{translator(locale, 'imports')('title')}</Link>
        </nav>
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
