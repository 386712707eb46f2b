import type { Tx } from '@/lib/platform/db'

/** Keeps mails from going out that were written before their reader ended them. */
export async function withdrawQueued(
  tx: Tx,
  { kind, address }: { kind: string; address: string },
  now: Date,
): Promise<void> {
  await tx.mail.updateMany({
    where: {
      ...{ kind, toAddress: address, sentAt: null, failedAt: null, withdrawnAt: null },
      OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }],
    },
    data: { withdrawnAt: now },
  })
}
