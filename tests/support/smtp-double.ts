import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** What the double answers at each step; a throw is a refusal with its `responseCode`. */
type Answers = {
  recipient?: (address: string) => void
  text?: () => void | Promise<void>
}

export type Received = { envelope: { from: string; to: string[] }; raw: string; mail: Email }

/** A refusal as the server says it. */
export const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })

/** A real SMTP server on a free port of this machine, which keeps what it is given. */
export async function smtpDouble(
  answers: Answers = {},
  options: SMTPServerOptions = {},
  host = '127.0.0.1',
) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', ...(options.secure ? [] : ['STARTTLS'])],
    logger: false,
    closeTimeout: 200,
    ...options,
    onRcptTo({ address }, _session, callback) {
      try {
        answers.recipient?.(address)
        callback()
      } catch (error) {
        callback(error as Error)
      }
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void (async () => {
          const raw = Buffer.concat(chunks)
          await answers.text?.()
          const { mailFrom, rcptTo } = session.envelope
          received.push({
            envelope: {
              from: mailFrom ? mailFrom.address : '',
              to: rcptTo.map(({ address }) => address),
            },
            raw: raw.toString('latin1'),
            mail: await PostalMime.parse(raw),
          })
        })().then(() => callback(), callback)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, host, ready))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    url: `${options.secure ? 'smtps' : 'smtp'}://${host}:${port}`,
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}
