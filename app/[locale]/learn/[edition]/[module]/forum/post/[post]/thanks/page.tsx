import { page } from '@/app/_server/page'
import { ThanksView } from '@/components/forum/thanks-view'
import { thanksOf } from '@/lib/forum/thanks/queries'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params }) => (
  <ThanksView locale={locale} thanks={await thanksOf(viewer, params)} />
))
