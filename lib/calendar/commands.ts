import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { newId } from '@/lib/platform/ids'

/** Gives a learner a calendar at a secret address; one that he has stays, unless it is renewed. */
export async function makeFeed(ctx: Ctx, { renew }: { renew: boolean }): Promise<{ feed: string }> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'calendar.makeFeed', input: { renew } }, async (tx) => {
    const accountId = account.id
    // Another id is another address: the one before no longer opens anything.
    const fresh = { id: newId(), madeAt: ctx.now }
    const { id } = await tx.calendarFeed.upsert({
      where: { accountId },
      create: { accountId, ...fresh },
      update: renew ? fresh : {},
      select: { id: true },
    })
    return { feed: id }
  })
}

/** Ends the own calendar: its address opens nothing from now on. */
export async function endFeed(ctx: Ctx): Promise<{ ended: true }> {
  const account = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'calendar.endFeed', input: null }, async (tx) => {
    await tx.calendarFeed.deleteMany({ where: { accountId: account.id } })
    return { ended: true }
  })
}
