import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { CodeForm } from '@/components/certificate/code-form'
import { PageHeading } from '@/components/ui/page-heading'
import { certificatePath, readCode } from '@/lib/certificates/rules'
import { translator } from '@/lib/i18n/translator'

export default page(({ locale, search }) => {
  const t = translator(locale, 'certificate')
  const typed = search['code'] ?? ''
  const code = readCode(typed)
  if (code) return redirect(certificatePath(locale, code))
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <CodeForm locale={locale} typed={typed} />
    </>
  )
})
