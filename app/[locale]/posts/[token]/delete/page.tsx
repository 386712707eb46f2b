import { page } from '@/app/_server/page'
import { DeleteView } from '@/components/forum/delete-view'
import { postToChangeByLink } from '@/lib/forum/posts/change-queries'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { erase } from '../actions'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => {
  const post = await postToChangeByLink(viewer, token, now())
  return <DeleteView {...{ locale, post, token }} action={erase} formKey={newId()} />
})
