import { page } from '@/app/_server/page'
import { MailLinkView } from '@/components/forum/mail-link-view'
import { mailLink } from '@/lib/forum/subscriptions/queries'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { end, resume } from './actions'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => {
  const link = await mailLink(viewer, token, now())
  return <MailLinkView {...{ locale, link, token, end, resume }} formKey={newId()} />
})
