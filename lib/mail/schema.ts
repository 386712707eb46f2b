import type { Locale } from '@/lib/i18n/locales'

/** Whom a mail is for; the address is canonical (see `isMailAddress`). */
export type Recipient = { address: string; name?: string }

/** The headers that a mail may carry beside those that every mail has. */
export const headerNames = [
  'In-Reply-To',
  'References',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
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
  queuedAt: Date
  /** How often it was tried before. */
  attempts: number
}

/** Hands a mail over to the world; a throw means that it was not taken. */
export type Transport = {
  /** For the log and the doctor: `smtp://host:port` or `folder …`, never a password. */
  name: string
  send(mail: MailToSend): Promise<void>
}
