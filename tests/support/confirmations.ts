import type { Viewer } from '@/lib/platform/viewer'
import { confirmItem } from '@/lib/progress/confirmation/commands'
import { db } from './database'
import { aCtx, noon } from './people'

type Edition = { id: string; slug: string }

/** The enrolment of somebody in an edition. */
export async function enrolmentOf(viewer: Viewer, edition: Edition): Promise<string> {
  const key = { editionId: edition.id, accountId: viewer.account?.id ?? '' }
  const { id } = await db.enrolment.findUniqueOrThrow({ where: { editionId_accountId: key } })
  return id
}

/** Somebody vouches for learners of an edition. */
export const vouch = (
  viewer: Viewer,
  edition: Edition,
  item: string,
  learners: string[],
  now = noon,
) =>
  confirmItem(aCtx(viewer, { now }), { edition: edition.slug, item, learners, reason: 'Em papel.' })

/** The confirmations of an item, oldest first. */
export const confirmationsOf = (enrolmentId: string, itemId: string) =>
  db.confirmation.findMany({
    where: { evidence: { enrolmentId, itemId } },
    orderBy: { id: 'asc' },
  })
