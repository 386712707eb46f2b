import { createHash } from 'node:crypto'
import { messageIdOf } from '@/lib/mail/commands'

/** What stands for an address in keys and ids: nobody reads the address out of it. */
export const addressMark = (address: string): string =>
  createHash('sha256').update(address).digest('base64url').slice(0, 22)

/**
 * The `Message-ID` of the mail by which an address was told of a moment. It follows from both, so
 * that a later mail can answer it without anything being kept.
 */
export const momentMessageId = (moment: Date, address: string): string =>
  messageIdOf(`forum.${moment.getTime().toString(36)}.${addressMark(address)}`)

/** The name that all mails of a thread refer to; no mail bears it. */
export const threadMessageId = (root: string): string => messageIdOf(`thread-${root}`)
