import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { PageHeading } from '@/components/ui/page-heading'
import { modulePath } from '@/lib/forum/rules'
import { forumHead } from '@/lib/forum/threads/head-queries'
import { translator } from '@/lib/i18n/translator'
import { now } from '@/lib/platform/clock'
import { ForumSection } from './section'

type Params = { edition: string; module: string }

/**
 * The forum stands on the module's page. On its own it is for who comes from a later edition, to
 * whom that page is closed.
 */
export default page<Params>(async ({ locale, viewer, params, search }) => {
  const { former, ...forum } = await forumHead(viewer, params, now())
  if (!former) return redirect(`${modulePath(locale, params)}#forum`)
  const lead = translator(locale, 'former')('lead', { edition: forum.editionName })
  return (
    <>
      <PageHeading lead={lead}>{forum.moduleTitle}</PageHeading>
      <ForumSection {...{ locale, viewer, params, search }} />
    </>
  )
})
