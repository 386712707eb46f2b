import { isAdministrator } from '@/lib/accounts/policy'
import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'

/** Mail that went nowhere: how much was given up, and why the last of it was. */
export type GivenUpMail = { count: number; error: string }

/** What an administrator should know of the outbox; null when there is nothing, and for others. */
export async function givenUpMail(viewer: Viewer): Promise<GivenUpMail | null> {
  if (!isAdministrator(viewer)) return null
  const where = { failedAt: { not: null }, text: { not: '' } }
  const [count, last] = await Promise.all([
    reader.mail.count({ where }),
    reader.mail.findFirst({ where, orderBy: { failedAt: 'desc' }, select: { lastError: true } }),
  ])
  return last && { count, error: last.lastError ?? '' }
}
