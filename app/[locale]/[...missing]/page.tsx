import { page } from '@/app/_server/page'
import { NotFound } from '@/lib/platform/errors'

/** Every address that no page has. */
export default page(() => {
  throw new NotFound()
})
