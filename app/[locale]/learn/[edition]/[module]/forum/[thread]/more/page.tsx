import { page } from '@/app/_server/page'
import { readLanguages } from '@/app/_server/read-languages'
import { asDataIsSaved } from '@/app/_server/saves-data'
import { RepliesPart } from '@/components/forum/more/replies-part'
import { threadPage } from '@/lib/forum/threads/queries'
import { now } from '@/lib/platform/clock'

type Params = { edition: string; module: string; thread: string }

/** The part of a thread that a list of threads takes in when it is asked for more. */
export default page<Params>(async ({ locale, viewer, params, search }) => {
  const after = Number.parseInt(search['after'] ?? '1', 10)
  const shown = await threadPage(viewer, { ...params, after }, now())
  const forum = await asDataIsSaved(shown.forum)
  return <RepliesPart {...{ locale }} page={{ ...shown, forum }} reads={await readLanguages()} />
})
