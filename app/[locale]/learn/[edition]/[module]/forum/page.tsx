import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { modulePath } from '@/lib/forum/rules'

/** The forum stands on the module's page. */
export default page<{ edition: string; module: string }>(({ locale, params }) =>
  redirect(`${modulePath(locale, params)}#forum`),
)
