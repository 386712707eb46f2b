import { Prisma } from '@/prisma/generated/sqlite/client'
import type { Reason } from '../schema'

/** A condition: nobody has put the subject aside. */
export const notAside = (reason: Reason, subject: Prisma.Sql, now: Date): Prisma.Sql => Prisma.sql`
  NOT EXISTS (
    SELECT 1 FROM "InboxMark" m WHERE m."reason" = ${reason} AND m."subjectId" = ${subject}
      AND m."state" = 'aside' AND m."until" > ${now})`
