import { db, type Tx } from '@/lib/platform/db'
import { newId } from '@/lib/platform/ids'
import type { FailedDelivery } from './delivery-status'
import { oneLine } from './rules'
import type { Recipient } from './schema'

/** Notes that a mail can never be delivered; of one mail it is noted once. */
export async function recordBounce(
  mail: { messageId: string; to: Recipient },
  reason: string,
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Bounce" ("id", "messageId", "address", "reason", "bouncedAt")
    VALUES (${newId()}, ${mail.messageId}, ${mail.to.address}, ${oneLine(reason)}, ${now})
    ON CONFLICT ("messageId") DO NOTHING`
}

/**
 * Notes what a delivery report says, if it is of a mail that we sent to that address: nobody can
 * stop another's mail by making reports up.
 * @returns whether it counts
 */
export async function noteFailure(failed: FailedDelivery, now: Date): Promise<boolean> {
  const { messageId, reason } = failed
  const mail = await db.mail.findUnique({ where: { messageId }, select: { toAddress: true } })
  if (!mail || mail.toAddress.toLowerCase() !== failed.address) return false
  await recordBounce({ messageId, to: { address: mail.toAddress } }, reason, now)
  return true
}

/** The owner of an address confirmed it: it gets mail again. */
export async function forgiveBounces(tx: Tx, address: string, now: Date): Promise<void> {
  await tx.bounce.updateMany({
    where: { address, forgivenAt: null },
    data: { forgivenAt: now },
  })
}
