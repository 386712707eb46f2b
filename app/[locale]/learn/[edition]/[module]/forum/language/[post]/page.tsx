import * as z from 'zod'
import { page } from '@/app/_server/page'
import { LanguageForm } from '@/components/forum/languages/language-form'
import { KeptHtml } from '@/components/kept-html'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeading } from '@/components/ui/page-heading'
import { postInLanguage } from '@/lib/forum/languages/queries'
import { postPath } from '@/lib/forum/rules'
import { translator } from '@/lib/i18n/translator'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { correct } from './actions'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const t = translator(locale, 'languages')
  const id = z.uuid().safeParse(params.post)
  if (!id.success) throw new NotFound()
  const { html, language, isDetected, place } = await postInLanguage(viewer, id.data)
  return (
    <>
      <Breadcrumbs locale={locale} above={[{ href: postPath(locale, place), label: t('post') }]} />
      <PageHeading lead={t(isDetected ? 'leadDetected' : 'lead')}>{t('title')}</PageHeading>
      <LanguageForm {...{ locale, language, post: id.data, action: correct }} formKey={newId()} />
      <h2>{t('text')}</h2>
      <KeptHtml html={html} lang={language} />
    </>
  )
})
