import { page } from '@/app/_server/page'
import { ReceiptView } from '@/components/forum/receipt-view'
import { receiptByLink } from '@/lib/forum/posts/queries'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => (
  <ReceiptView locale={locale} receipt={await receiptByLink(viewer, token)} byLink />
))
