import { redirect } from 'next/navigation'
import { page } from '@/app/_server/page'
import { modulePath, threadPath } from '@/lib/forum/rules'
import { nextUnread } from '@/lib/forum/unread/queries'
import { fromSchema } from '@/lib/forum/unread/schema'
import { now } from '@/lib/platform/clock'

/** Leads to the first post of a forum that the viewer has not read, or back to the forum. */
export default page<{ edition: string; module: string }>(
  async ({ locale, viewer, params, search }) => {
    const from = fromSchema.parse(search['from'] ?? null)
    const found = await nextUnread(viewer, params, from, now())
    return redirect(
      found
        ? threadPath(locale, { ...params, thread: found.thread }, found.first)
        : `${modulePath(locale, params)}#forum`,
    )
  },
)
