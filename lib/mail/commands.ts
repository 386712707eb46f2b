import { newId } from '@/lib/platform/ids'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { isMailAddress, oneLine, wrongHeader } from './rules'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { LaterMail, OutgoingMail } from './schema'

/** A `Message-ID` of this site. @param left unique, of letters, digits, dots and hyphens */
export const messageIdOf = (left: string): string => `<${left}@${new URL(env.BASE_URL).hostname}>`

/**
 * Writes a mail into the outbox, in the transaction of what it tells of; the worker sends it.
 * A second mail with the same `uniqueKey` is not written.
 * @throws Error when the address or a header could never be sent: both come from our own code
 */
export async function queueMail(tx: Tx, mail: OutgoingMail, now: Date): Promise<void> {
  if (!isMailAddress(mail.to.address)) throw new Error(`mail ${mail.kind}: malformed address`)
  const wrong = wrongHeader(mail.headers ?? {})
  if (wrong !== null) throw new Error(`mail ${mail.kind}: header ${wrong} may not go out`)

  const id = newId()
  const messageId = messageIdOf(id)
  const toName = mail.to.name ? oneLine(mail.to.name) : null
  await tx.$executeRaw`
    INSERT INTO "Mail" ("id", "uniqueKey", "messageId", "kind", "toAddress", "toName", "locale",
      "subject", "text", "html", "headers", "queuedAt", "runAt", "attempts")
    VALUES (${id}, ${mail.uniqueKey}, ${messageId}, ${mail.kind}, ${mail.to.address}, ${toName},
      ${mail.locale}, ${oneLine(mail.subject)}, ${mail.text}, ${mail.html ?? null},
      ${JSON.stringify(mail.headers ?? {})}, ${now}, ${mail.runAt ?? now}, 0)
    ON CONFLICT ("uniqueKey") DO NOTHING`
}

/**
 * Writes mails into the outbox whose words are made when they go out, in one statement. One whose
 * key is there already is not written again.
 */
export async function queueLater(tx: Tx, mails: readonly LaterMail[], now: Date): Promise<void> {
  if (mails.length === 0) return
  const rows = mails.map((mail) => {
    if (!isMailAddress(mail.to.address)) throw new Error(`mail ${mail.kind}: malformed address`)
    const id = newId()
    return Prisma.sql`(${id}, ${mail.uniqueKey}, ${mail.messageId ?? messageIdOf(id)}, ${mail.kind},
      ${mail.to.address}, ${mail.locale}, '', '', '{}', ${JSON.stringify([mail.facts])},
      ${now}, ${mail.runAt ?? now}, 0)`
  })
  await tx.$executeRaw`
    INSERT INTO "Mail" ("id", "uniqueKey", "messageId", "kind", "toAddress", "locale",
      "subject", "text", "headers", "facts", "queuedAt", "runAt", "attempts")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("uniqueKey") DO NOTHING`
}
