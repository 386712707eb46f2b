import { page } from '@/app/_server/page'
import { EditView } from '@/components/forum/edit-view'
import { postToChangeByLink } from '@/lib/forum/posts/change-queries'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { edit } from '../actions'

export default page<{ token: string }>(async ({ locale, viewer, params: { token } }) => {
  const post = await postToChangeByLink(viewer, token, now())
  return <EditView {...{ locale, post, token }} action={edit} formKey={newId()} />
})
