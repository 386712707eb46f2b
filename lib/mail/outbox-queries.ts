import { db } from '@/lib/platform/db'

/** How many mails went out after this instant, whichever worker sent them. */
export const sentSince = (instant: Date): Promise<number> =>
  db.mail.count({ where: { sentAt: { gt: instant } } })
