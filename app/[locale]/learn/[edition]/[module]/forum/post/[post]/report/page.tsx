import { page } from '@/app/_server/page'
import { ReportView } from '@/components/forum/report-view'
import { newStamp } from '@/lib/forum/guests/stamp'
import { postToReport } from '@/lib/forum/reports/queries'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { report } from '../actions'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params, search }) => {
  const post = await postToReport(viewer, params)
  return (
    <ReportView
      {...{ locale, post }}
      action={report}
      formKey={newId()}
      stamp={viewer.account ? null : newStamp(post.forum, now())}
      sent={search['sent'] === '1'}
    />
  )
})
