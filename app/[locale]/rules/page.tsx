import { page } from '@/app/_server/page'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'

const rules = ['names', 'readers', 'respect', 'language', 'subject', 'yours', 'report'] as const

/** The rules of the forums, one screen long. */
export default page(({ locale }) => {
  const t = translator(locale, 'rules')
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t.rich(rule, { b: (words) => <strong>{words}</strong> })}</li>
        ))}
      </ul>
    </>
  )
})
