import { page } from '@/app/_server/page'
import { CountryMap } from '@/components/practices/country-map'
import { PracticeFilter } from '@/components/practices/practice-filter'
import { PracticeList } from '@/components/practices/practice-list'
import { ViewLinks } from '@/components/practices/view-links'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { cleanText } from '@/lib/platform/clean-text'
import { library } from '@/lib/practices/queries'
import { librarySchema } from '@/lib/practices/schema'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'practices')
  const asked = librarySchema.parse({ ...search, q: cleanText(search['q'] ?? '') })
  const found = await library(viewer, asked)
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <p>
        <Link href={`/${locale}/practices/propose`}>
          {translator(locale, 'proposals')('propose')}
        </Link>
      </p>
      <PracticeFilter {...{ locale, asked, found }} />
      <ViewLinks {...{ locale, asked }} />
      <p role="status">{t('found', { count: found.total })}</p>
      {asked.view === 'map' ? (
        <CountryMap {...{ locale, asked, found }} />
      ) : (
        <PracticeList {...{ locale, asked, found }} />
      )}
    </>
  )
})
