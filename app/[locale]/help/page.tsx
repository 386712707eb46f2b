import { page } from '@/app/_server/page'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { env } from '@/lib/platform/env'

export default page(({ locale }) => {
  const t = translator(locale, 'help')
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <h2>{t('addressTitle')}</h2>
      <p>
        <Link href={`mailto:${env.HELP_ADDRESS}`}>{env.HELP_ADDRESS}</Link>
      </p>
      <h2>{t('sayTitle')}</h2>
      <ul>
        <li>{t('sayWhere')}</li>
        <li>{t('sayWhat')}</li>
        <li>{t('sayWith')}</li>
      </ul>
      <h2>{t('neverTitle')}</h2>
      <p>{t('never')}</p>
    </>
  )
})
