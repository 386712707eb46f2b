import { createHash, randomBytes } from 'node:crypto'
import { type Tx } from '@/lib/platform/db'
import { newId } from './ids'

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

type Opens = { purpose: string; subjectId: string }

/**
 * Makes a secret that opens one subject for one purpose: 128 random bits, of which the database
 * keeps the hash alone.
 *
 * @param times `expiresAt` null for a token that lasts, such as an unsubscribe link
 * @returns the token, base64url, to be sent and forgotten
 */
export const issueToken = async (
  tx: Tx,
  { purpose, subjectId }: Opens,
  { now, expiresAt }: { now: Date; expiresAt: Date | null },
): Promise<string> => {
  const token = randomBytes(16).toString('base64url')
  await tx.token.create({
    data: { id: newId(), hash: hashOf(token), purpose, subjectId, createdAt: now, expiresAt },
  })
  return token
}

const valid = (token: string, purpose: string, now: Date) => ({
  hash: hashOf(token),
  purpose,
  usedAt: null,
  OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
})

/**
 * The id of what a token opens, or null when it is unknown, spent, expired or for something else.
 * It is not spent by reading, so a mail scanner that follows the link does no harm.
 *
 * @param client the open transaction, or `reader` on a page
 */
export const readToken = async (
  client: Pick<Tx, 'token'>,
  token: string,
  purpose: string,
  now: Date,
): Promise<string | null> => {
  const row = await client.token.findFirst({
    where: valid(token, purpose, now),
    select: { subjectId: true },
  })
  return row?.subjectId ?? null
}

/** Spends a token: of any number of attempts one gets the subject's id, the others null. */
export const spendToken = async (
  tx: Tx,
  token: string,
  purpose: string,
  now: Date,
): Promise<string | null> => {
  const rows = await tx.token.updateManyAndReturn({
    where: valid(token, purpose, now),
    data: { usedAt: now },
    select: { subjectId: true },
  })
  return rows[0]?.subjectId ?? null
}
