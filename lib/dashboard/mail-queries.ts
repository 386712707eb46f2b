import { isAdministrator } from '@/lib/accounts/policy'
import { bouncesUntilPause } from '@/lib/mail/rules'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'

/** Mail that went nowhere: how much was given up, and why the last of it was. */
export type GivenUpMail = { count: number; error: string }

/** What an administrator should know of the outbox; null when there is nothing, and for others. */
export async function givenUpMail(viewer: Viewer): Promise<GivenUpMail | null> {
  if (!isAdministrator(viewer)) return null
  const where = {
    failedAt: { not: null },
    OR: [{ text: { not: '' } }, { facts: { not: null } }],
  }
  const [count, last] = await Promise.all([
    reader.mail.count({ where }),
    reader.mail.findFirst({ where, orderBy: { failedAt: 'desc' }, select: { lastError: true } }),
  ])
  return last && { count, error: last.lastError ?? '' }
}

/** How many addresses get no more mail because it came back; 0 for who may not know. */
export async function pausedAddressCount(viewer: Viewer): Promise<number> {
  if (!isAdministrator(viewer)) return 0
  const paused = await reader.bounce.groupBy({
    by: ['address'],
    where: { forgivenAt: null },
    having: { address: { _count: { gte: bouncesUntilPause } } },
  })
  return paused.length
}
