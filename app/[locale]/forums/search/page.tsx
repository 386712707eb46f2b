import { page } from '@/app/_server/page'
import { SearchForm } from '@/components/forum/search/search-form'
import { SearchResults } from '@/components/forum/search/search-results'
import { PageHeading } from '@/components/ui/page-heading'
import { searchPosts } from '@/lib/forum/search/queries'
import { searchSchema } from '@/lib/forum/search/schema'
import { translator } from '@/lib/i18n/translator'
import { cleanText } from '@/lib/platform/clean-text'

export default page(async ({ locale, viewer, search }) => {
  const t = translator(locale, 'search')
  const asked = searchSchema.parse({ ...search, q: cleanText(search['q'] ?? '') })
  const found = await searchPosts(viewer, asked)
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <SearchForm {...{ locale, asked, found }} />
      {asked.q !== '' && <SearchResults {...{ locale, asked, found }} />}
    </>
  )
})
