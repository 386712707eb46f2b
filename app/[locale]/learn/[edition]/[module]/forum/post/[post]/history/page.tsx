import { page } from '@/app/_server/page'
import { HistoryView } from '@/components/forum/history-view'
import { postHistory } from '@/lib/forum/posts/history-queries'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params }) => (
  <HistoryView locale={locale} history={await postHistory(viewer, params)} />
))
