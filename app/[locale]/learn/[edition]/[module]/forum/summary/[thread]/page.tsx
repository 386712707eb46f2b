import { page } from '@/app/_server/page'
import { SummaryForm } from '@/components/forum/summaries/summary-form'
import { PageHeading } from '@/components/ui/page-heading'
import { summaryToWrite } from '@/lib/forum/summaries/queries'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { newId } from '@/lib/platform/ids'
import { write } from './actions'

type Params = { edition: string; module: string; thread: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const t = translator(locale, 'summaries')
  const wanted = search['language']
  const language = wanted && isLocale(wanted) ? wanted : locale
  const asked = await summaryToWrite(viewer, { ...params, language })
  return (
    <>
      <PageHeading lead={t('lead', { number: asked.last })}>{t('pageTitle')}</PageHeading>
      <SummaryForm {...{ locale, asked }} action={write} formKey={newId()} />
    </>
  )
})
