import type { Locale } from '@/lib/i18n/locales'
import type { Json } from '@/lib/platform/json'

/** Whom a mail is for; the address is canonical (see `isMailAddress`). */
export type Recipient = { address: string; name?: string }

/** The headers that a mail may carry beside those that every mail has. */
export const headerNames = [
  'In-Reply-To',
  'References',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Precedence',
  'Thread-Index',
  'Thread-Topic',
] as const

export type MailHeaders = Partial<Record<(typeof headerNames)[number], string>>

/** What `queueMail` takes. */
export type OutgoingMail = {
  /** What the mail is about, e.g. `reply` or `code`; for reading the outbox. */
  kind: string
  /** The same key queues one mail only, however often the command runs. */
  uniqueKey: string
  to: Recipient
  /** The language that subject and text are in. */
  locale: Locale
  subject: string
  text: string
  html?: string
  headers?: MailHeaders
  /** Not before this instant; at once when absent. */
  runAt?: Date
}

/** What `queueLater` takes: a mail that is written only when it goes out, so that it holds then. */
export type LaterMail = Pick<OutgoingMail, 'kind' | 'uniqueKey' | 'to' | 'locale' | 'runAt'> & {
  /** By default made of the row's id; one that can be told from the facts lets others answer it. */
  messageId?: string
  /** What it is about; its kind's writer understands it. */
  facts: Json
}

/** What a writer makes of the facts. */
export type WrittenMail = Pick<OutgoingMail, 'locale' | 'subject' | 'text' | 'html' | 'headers'> & {
  toName?: string
}

/**
 * Writes a mail that is about to go out; null when it is no longer wanted.
 * @param facts those of this mail, and of others of its kind to this address that were due as well
 */
export type MailWriter = (
  mail: { to: Recipient; facts: readonly unknown[] },
  now: Date,
) => Promise<WrittenMail | null>

/** Who writes each kind of mail that is written only when it goes out. */
export type MailWriters = Readonly<Record<string, MailWriter>>

/** A mail on its way out, as the outbox keeps it. */
export type MailToSend = {
  id: string
  kind: string
  messageId: string
  to: Recipient
  locale: string
  subject: string
  text: string
  html: string | null
  headers: MailHeaders
  /** What it is about, if it has still to be written. */
  facts: readonly unknown[] | null
  queuedAt: Date
  /** How often it was tried before. */
  attempts: number
}

/** Hands a mail over to the world; a throw means that it was not taken. */
export type Transport = {
  /** For the log and the doctor: `smtp://host:port` or `folder …`, never a password. */
  name: string
  send(mail: MailToSend): Promise<void>
  /** Gives back what it holds open. */
  close?(): void
}
