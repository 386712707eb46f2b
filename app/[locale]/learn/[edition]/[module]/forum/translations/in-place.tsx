import * as z from 'zod'
import { TranslatedBody } from '@/components/forum/languages/translated-body'
import type { InPlace } from '@/components/forum/thread'
import type { Locale } from '@/lib/i18n/locales'
import { translatedPost } from '@/lib/forum/translations/queries'
import { NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { correctWords, translate } from './actions'

/** The post that the address wants to see in the reader's language, at its place in the thread. */
export async function translationInPlace(
  locale: Locale,
  viewer: Viewer,
  search: Record<string, string>,
  anchors: 'id' | 'number',
): Promise<InPlace | null> {
  const asked = z.uuid().safeParse(search['translate'])
  if (!asked.success) return null
  try {
    const post = await translatedPost(viewer, asked.data)
    const forms = { translate, correct: correctWords, newKey: newId }
    const anchor = `p-${anchors === 'id' ? asked.data : post.place.number}`
    return { post: asked.data, body: <TranslatedBody {...{ locale, post, anchor, ...forms }} /> }
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
