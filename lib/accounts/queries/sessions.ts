import { reader } from '@/lib/platform/db'
import type { HeldGrant, Role, Scope, ViewerAccount } from '@/lib/platform/viewer'

type Row = {
  sessionId: string
  authenticatedAt: Date
  id: string
  name: string
  email: string
  country: string
  role: Role | null
  scope: Scope | null
  scopeId: string | null
}

/**
 * The account behind a session, with its grants, in one statement: every page asks this first.
 * Null when the session is unknown, over or revoked, or the account suspended.
 */
export async function accountOfSession(
  sessionId: string,
  now: Date,
): Promise<ViewerAccount | null> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT s."id" AS "sessionId", s."authenticatedAt", a."id", a."name", a."email", a."country",
           g."role", g."scope", g."scopeId"
    FROM "Session" s
    JOIN "Account" a ON a."id" = s."accountId"
    LEFT JOIN "Grant" g ON g."accountId" = a."id"
    WHERE s."id" = ${sessionId} AND s."revokedAt" IS NULL AND s."expiresAt" > ${now}
      AND a."suspendedAt" IS NULL`
  const [first] = rows
  if (!first) return null
  const { id, name, email, country, authenticatedAt } = first
  const grants = rows.flatMap(heldGrant)
  return { id, name, email, country, suspendedAt: null, grants, sessionId, authenticatedAt }
}

const heldGrant = ({ role, scope, scopeId }: Row): HeldGrant[] =>
  role !== null && scope !== null && scopeId !== null ? [{ role, scope, scopeId }] : []
