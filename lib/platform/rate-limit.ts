import { db, instant } from '@/lib/platform/db'

/** How many in how long. */
export type Limit = { most: number; seconds: number }

export type Allowance = { allowed: true } | { allowed: false; retryAt: Date }

/**
 * Counts one attempt and says whether it is within the limit. One statement, so that attempts at
 * once are all counted; the window begins with its first attempt.
 *
 * @param key who attempts what, e.g. `sign-in:<address>`; the caller hashes what is personal
 */
export const takeTurn = async (
  key: string,
  { most, seconds }: Limit,
  now: Date,
): Promise<Allowance> => {
  const windowEndsAt = new Date(now.getTime() + seconds * 1000)
  const [row] = await db.$queryRaw<{ count: number; windowEndsAt: Date }[]>`
    INSERT INTO "RateLimit" ("key", "count", "windowEndsAt") VALUES (${key}, 1, ${windowEndsAt})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "RateLimit"."windowEndsAt" <= ${now} THEN 1
                     ELSE "RateLimit"."count" + 1 END,
      "windowEndsAt" = CASE WHEN "RateLimit"."windowEndsAt" <= ${now} THEN excluded."windowEndsAt"
                            ELSE "RateLimit"."windowEndsAt" END
    RETURNING "count", "windowEndsAt"`
  if (!row || row.count <= most) return { allowed: true }
  return { allowed: false, retryAt: instant(row.windowEndsAt) }
}
