import { page } from '@/app/_server/page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'

export default page(({ locale }) => {
  const t = translator(locale, 'catalog')
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
    </>
  )
})
