import type { Tx } from '@/lib/platform/db'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { locksIn } from '@/lib/progress/commands/lock'

/** A post that is shown now; `isReply` when it answers somebody else's. */
export type ShownPost = {
  editionId: string
  moduleId: string
  /** Whose it is; null for guests. */
  accountId: string | null
  isReply: boolean
  language: string
}

const ordering = { id: true, opensAt: true, timeZone: true, itemOrder: true } as const

/**
 * Counts a post for the questions that its author's edition asks in this module. Called in the
 * transaction that shows it; what becomes of the post later takes nothing away. A question that is
 * not open yet does not count it: its author can have it counted once it is.
 */
export async function countPost(tx: Tx, post: ShownPost, now: Date): Promise<void> {
  const { editionId, moduleId, accountId, isReply, language } = post
  if (accountId === null) return
  const criteria = isReply ? ['posted', 'replied'] : ['posted']
  const asked = await tx.editionItem.findMany({
    where: { editionId, moduleId, criterion: { in: criteria }, retiredAt: null },
    orderBy: { position: 'asc' },
    select: { itemId: true, criterion: true, revision: true },
  })
  if (asked.length === 0) return
  const enrolment = await tx.enrolment.findUnique({
    where: { editionId_accountId: { editionId, accountId }, leftAt: null },
    select: { id: true, enrolledAt: true, completedAt: true, edition: { select: ordering } },
  })
  if (!enrolment) return
  const locks = await locksIn(tx, { enrolment, edition: enrolment.edition }, now)
  for (const { itemId, criterion, revision } of asked) {
    if (locks.has(itemId)) continue
    const kind = criterion === 'replied' ? 'replied' : 'posted'
    const what = { itemId, kind, revision, language } as const
    await recordEvidence(tx, { enrolmentId: enrolment.id, editionId, ...what }, now)
  }
}
