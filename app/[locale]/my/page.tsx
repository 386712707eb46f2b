import { page } from '@/app/_server/page'
import { MyEditionEntry } from '@/components/course/my-edition-entry'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { Forbidden } from '@/lib/platform/errors'
import { myEditions } from '@/lib/progress/queries/my'

export default page(async ({ locale, viewer }) => {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const t = translator(locale, 'my')
  const editions = await myEditions(viewer)
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {editions.length === 0 && (
        <EmptyState title={t('empty')}>
          <p>{t('emptyHint')}</p>
          <Link kind="main" href={`/${locale}`}>
            {t('seeCourses')}
          </Link>
        </EmptyState>
      )}
      {editions.map((edition) => (
        <MyEditionEntry key={edition.slug} {...{ locale, edition }} now={now()} />
      ))}
    </>
  )
})
