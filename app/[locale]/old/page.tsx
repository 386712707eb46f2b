import { permanentRedirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeading } from '@/components/ui/page-heading'
import { oldComment, oldPage } from '@/lib/forum/disqus/old-page-queries'
import { modulePath, threadPath } from '@/lib/forum/rules'
import { translator } from '@/lib/i18n/translator'

/** Leads on from an address of the old pages, `url`, or from a comment of theirs, `comment`. */
export default page(async ({ locale, viewer, search }) => {
  const { url = '', comment = '' } = search
  const post = comment ? await oldComment(viewer, comment) : null
  if (post) permanentRedirect(threadPath(locale, post, post.number))
  const place = url ? await oldPage(viewer, url) : null
  if (place) permanentRedirect(modulePath(locale, place))
  const t = translator(locale, 'imports')
  return (
    <>
      <PageHeading>{t('oldTitle')}</PageHeading>
      <EmptyState title={t('oldGone')}>
        <Link href={`/${locale}/forums/search`}>{t('oldSearch')}</Link>
      </EmptyState>
    </>
  )
})
