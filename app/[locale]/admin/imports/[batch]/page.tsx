import { page } from '@/app/_server/page'
import { BatchState } from '@/components/imports/batch-state'
import { MapForm } from '@/components/imports/map-form'
import { ReportTotals } from '@/components/imports/report-totals'
import { UndoForm } from '@/components/imports/undo-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { importBatch } from '@/lib/forum/disqus/pages/queries'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { decide, undo } from './actions'

export default page<{ batch: string }>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'imports')
  const batch = await importBatch(viewer, params.batch)
  const path = `/${locale}/admin/imports`
  const { report, state } = batch
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: path, label: t('title') }]} />
      <PageHeading>{batch.fileName}</PageHeading>
      <BatchState locale={locale} batch={batch} path={`${path}/${batch.id}`} />
      {report && (
        <>
          <ReportTotals locale={locale} report={report} />
          <p>
            <Link href={`${path}/${batch.id}/report.csv`}>{t('asCsv')}</Link>
          </p>
        </>
      )}
      {report && state === 'ready' && (
        <MapForm {...{ locale, batch, report }} action={decide} formKey={newId()} />
      )}
      {batch.undo && (
        <UndoForm
          {...{ locale, batch: batch.id, preview: batch.undo }}
          action={undo}
          formKey={newId()}
        />
      )}
    </>
  )
})
