import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { membersOf, type Member } from './members-queries'

type Text = { id: string; editionId: string; itemId: string; place: string }

/** Counts a text for everybody whose it is, or for those named. */
export async function recordFor(
  tx: Tx,
  text: Text,
  kind: 'text-submitted' | 'text-accepted',
  { viewer, now }: Pick<Ctx, 'viewer' | 'now'>,
  members?: readonly Pick<Member, 'id'>[],
): Promise<void> {
  const { editionId, itemId } = text
  const { revision } = await tx.editionItem.findUniqueOrThrow({
    where: { editionId_itemId: { editionId, itemId } },
    select: { revision: true },
  })
  const what = { editionId, itemId, kind, revision, language: viewer.locale }
  // In one order, so that two of these never wait for one another.
  const ids = (members ?? (await membersOf(tx, text))).map(({ id }) => id).sort()
  for (const enrolmentId of ids) await recordEvidence(tx, { enrolmentId, ...what }, now)
}
