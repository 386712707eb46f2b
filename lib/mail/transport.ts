import { join } from 'node:path'
import { env } from '@/lib/platform/env'
import { folderTransport } from './folder'
import type { Transport } from './schema'
import { smtpTransport } from './smtp'

/** Where mail becomes files when no SMTP server is configured. */
export const mailFolder = join(env.DATA_DIR, 'mail')

/** The way out for mail that the environment names. */
export const configuredTransport = (): Transport =>
  env.SMTP_URL === undefined ? folderTransport(mailFolder) : smtpTransport(env.SMTP_URL)
