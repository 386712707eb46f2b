import { page } from '@/app/_server/page'
import { ReceiptView } from '@/components/forum/receipt-view'
import { receipt } from '@/lib/forum/posts/queries'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params }) => (
  <ReceiptView locale={locale} receipt={await receipt(viewer, params.post)} />
))
