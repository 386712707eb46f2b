import { createHmac } from 'node:crypto'
import { keyFor } from '@/lib/platform/secret'
import { messageIdOf } from '@/lib/mail/commands'

/** What stands for an address in keys and ids: nobody reads it out of that,
 * or can say it of an address. */
export const addressMark = (address: string): string =>
  createHmac('sha256', keyFor('forum-mail-id')).update(address).digest('base64url').slice(0, 22)

/**
 * The `Message-ID` of the mail by which an address was told of a moment. It follows from both, so
 * that a later mail can answer it without anything being kept.
 */
export const momentMessageId = (moment: Date, address: string): string =>
  messageIdOf(`forum.${moment.getTime().toString(36)}.${addressMark(address)}`)

/** The name that all mails of a thread refer to; no mail bears it. */
export const threadMessageId = (root: string): string => messageIdOf(`thread-${root}`)
