import { createTransport } from 'nodemailer'
import { message } from './message'
import type { Transport } from './schema'

/** The longest that one sending may take; shorter than the lease of a mail. */
const sendingMs = 3 * 60_000

/** Mails that the server is given side by side. */
const maxConnections = 5

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)

/**
 * Sends through the SMTP server at `url`: `smtps://` speaks TLS from the start, `smtp://` turns to
 * it by STARTTLS. The certificate is always checked; without TLS only a server on this machine is
 * spoken to.
 * @param url e.g. `smtp://user:password@mail.example.org:587`
 */
export function smtpTransport(url: string): Transport {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const transporter = createTransport({
    // Connections are kept and used again: a greeting costs more than a mail.
    pool: true,
    maxConnections,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback(hostname),
    ignoreTLS: !secure && isLoopback(hostname),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    ...(username
      ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
      : {}),
  })
  return {
    name: `${protocol}//${hostname}${port ? `:${port}` : ''}`,
    async send(mail) {
      await transporter.sendMail({ ...message(mail), signal: AbortSignal.timeout(sendingMs) })
    },
    close() {
      transporter.close()
    },
  }
}
