import * as z from 'zod'
import { page } from '@/app/_server/page'
import { TranslationView } from '@/components/forum/languages/translation-view'
import { translatedPost } from '@/lib/forum/translations/queries'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { correctWords, translate } from './actions'

type Params = { edition: string; module: string; post: string }

export default page<Params>(async ({ locale, viewer, params }) => {
  const id = z.uuid().safeParse(params.post)
  if (!id.success) throw new NotFound()
  const post = await translatedPost(viewer, id.data)
  return <TranslationView {...{ locale, post, translate, correct: correctWords }} newKey={newId} />
})
