import { permanentRedirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { oldPage } from '@/lib/forum/disqus/old-page-queries'
import { modulePath } from '@/lib/forum/rules'
import { env } from '@/lib/platform/env'
import { NotFound } from '@/lib/platform/errors'

/** Every address that no page has: one of the old pages leads to what has become of it. */
export default page<{ missing: string[] }>(async ({ locale, viewer, params, search }) => {
  const query = new URLSearchParams(search).toString()
  const link = `${env.BASE_URL}/${params.missing.join('/')}?${query}`
  const place = await oldPage(viewer, link)
  // Without a fragment of ours the browser keeps the old one, which names the comment.
  if (place) permanentRedirect(modulePath(locale, place))
  throw new NotFound()
})
