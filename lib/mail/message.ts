import type { SendMailOptions } from 'nodemailer'
import { env } from '@/lib/platform/env'
import type { MailToSend } from './schema'

/**
 * The mail as nodemailer wants it: people as objects, so that no address is ever parsed out of a
 * string, and nothing that could read a file or an URL.
 */
export function message(mail: MailToSend): SendMailOptions {
  return {
    from: env.MAIL_FROM,
    to: { address: mail.to.address, name: mail.to.name ?? '' },
    messageId: mail.messageId,
    date: mail.queuedAt,
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.locale,
      ...mail.headers,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
