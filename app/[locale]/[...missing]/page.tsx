import { leadOnFrom } from '@/app/_server/former-page'
import { page } from '@/app/_server/page'
import { NotFound } from '@/lib/platform/errors'

/** Every address that no page has: one of the old pages leads to what has become of it. */
export default page<{ missing: string[] }>(async ({ params, ...facts }) => {
  await leadOnFrom(facts, `/${params.missing.join('/')}`)
  throw new NotFound()
})
