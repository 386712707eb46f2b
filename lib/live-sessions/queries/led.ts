import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { SessionPlace } from '../rules/place'
import type { ToldCode } from '../rules/attendance'
import { sessionPage, type SessionPage } from './page'

export type LedSession = SessionPage & { code: ToldCode | null }

/**
 * A session for who leads it, with the code that is told.
 * @throws NotFound for everybody else; a stranger is led to sign in
 */
export async function ledSession(
  viewer: Viewer,
  address: SessionPlace,
  now: Date,
): Promise<LedSession> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const page = await sessionPage(viewer, address, now)
  if (!page?.leads) throw new NotFound()
  const code = await reader.liveSession.findUnique({
    where: { editionId_itemId: { editionId: page.edition.id, itemId: page.item.itemId } },
    select: { code: true, codeUntil: true },
  })
  return { ...page, code }
}
