import type { Locale } from '@/lib/i18n/locales'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { placeOf } from '../place-queries'
import { moderatedForums } from '../policy'
import type { ThreadPlace } from '../rules'
import type { SummaryToWrite } from './schema'

/**
 * A thread with its summary in a language, for who may write one.
 * @throws NotFound when the viewer does not moderate its forum, or nothing of it is shown
 */
export async function summaryToWrite(
  viewer: Viewer,
  asked: ThreadPlace & { language: Locale },
): Promise<SummaryToWrite> {
  const { thread, language } = asked
  const root = await reader.post.findFirst({
    where: { id: thread, number: 1, lastPostAt: { not: null }, forum: moderatedForums(viewer) },
    select: {
      lastNumber: true,
      forum: { select: { editionId: true, moduleId: true } },
      summaries: {
        where: { language, replacedAt: null },
        select: { id: true, body: true, upTo: true },
      },
    },
  })
  if (!root) throw new NotFound()
  const { edition, module } = await placeOf(reader, root.forum)
  if (edition !== asked.edition || module !== asked.module) throw new NotFound()
  const [now] = root.summaries
  return {
    ...{ thread, language, version: now?.id ?? '', body: now?.body ?? '', upTo: now?.upTo ?? null },
    ...{ last: root.lastNumber, place: { edition, module, thread } },
  }
}
