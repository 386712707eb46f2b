import { reader } from '@/lib/platform/db'
import { readToken } from '@/lib/platform/tokens'
import { welcomePurpose } from '../welcome'

/** Whether a first administrator's link still opens something. */
export async function isWelcomeOpen(token: string, now: Date): Promise<boolean> {
  const [opens, taken] = await Promise.all([
    readToken(reader, token, welcomePurpose, now),
    reader.grant.count({ where: { role: 'administrator', scope: 'site' } }),
  ])
  return opens !== null && taken === 0
}
