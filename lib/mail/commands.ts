import { newId } from '@/lib/platform/ids'
import type { Tx } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { isMailAddress, oneLine, wrongHeader } from './rules'
import type { OutgoingMail } from './schema'

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
  const messageId = `<${id}@${new URL(env.BASE_URL).hostname}>`
  const toName = mail.to.name ? oneLine(mail.to.name) : null
  await tx.$executeRaw`
    INSERT INTO "Mail" ("id", "uniqueKey", "messageId", "kind", "toAddress", "toName", "locale",
      "subject", "text", "html", "headers", "queuedAt", "runAt", "attempts")
    VALUES (${id}, ${mail.uniqueKey}, ${messageId}, ${mail.kind}, ${mail.to.address}, ${toName},
      ${mail.locale}, ${oneLine(mail.subject)}, ${mail.text}, ${mail.html ?? null},
      ${JSON.stringify(mail.headers ?? {})}, ${now}, ${mail.runAt ?? now}, 0)
    ON CONFLICT ("uniqueKey") DO NOTHING`
}
