import { page } from '@/app/_server/page'
import { RemoveView } from '@/components/forum/remove-view'
import { postToRemove } from '@/lib/forum/posts/change-queries'
import { newId } from '@/lib/platform/ids'
import { remove } from '../actions'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const post = await postToRemove(viewer, params)
  return <RemoveView {...{ locale, post }} action={remove} formKey={newId()} />
})
