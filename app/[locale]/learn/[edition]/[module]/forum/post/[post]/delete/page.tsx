import { page } from '@/app/_server/page'
import { DeleteView } from '@/components/forum/delete-view'
import { postToChange } from '@/lib/forum/posts/change-queries'
import { now } from '@/lib/platform/clock'
import { newId } from '@/lib/platform/ids'
import { erase } from '../actions'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const post = await postToChange(viewer, params, now())
  return <DeleteView {...{ locale, post }} action={erase} formKey={newId()} />
})
