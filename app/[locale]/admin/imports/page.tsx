import { page } from '@/app/_server/page'
import { BatchList } from '@/components/imports/batch-list'
import { UploadForm } from '@/components/imports/upload-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { importBatches } from '@/lib/forum/disqus/pages/queries'
import { largestUpload } from '@/lib/forum/disqus/pages/upload-folder'
import { translator } from '@/lib/i18n/translator'

const mebibyte = 1_048_576

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'imports')
  const batches = await importBatches(viewer)
  const editions = translator(locale, 'admin')('title')
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: `/${locale}/admin`, label: editions }]} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {search['refused'] && (
        <Notice kind="danger">
          <p>{t('uploadRefused', { size: largestUpload / mebibyte })}</p>
        </Notice>
      )}
      <UploadForm locale={locale} mebibytes={largestUpload / mebibyte} />
      {batches.length > 0 && <BatchList locale={locale} batches={batches} />}
    </>
  )
})
