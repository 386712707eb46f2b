/**
 * A process that a test kills: `queue` commits a mail and then waits; `send URL` hands the mail to
 * the server at URL and dies before it can note that.
 */
import { queueMail } from '@/lib/mail/commands'
import { deliverMail } from '@/lib/mail/deliver'
import { smtpTransport } from '@/lib/mail/smtp'
import { db } from '@/lib/platform/db'
import { noon } from './people'

const [step, url = ''] = process.argv.slice(2)

if (step === 'queue') {
  const mail = {
    kind: 'test',
    uniqueKey: 'from the killed process',
    to: { address: 'ana@example.org' },
    locale: 'pt',
    subject: 'Olá',
    text: 'Bom dia.',
  } as const
  await db.$transaction((tx) => queueMail(tx, mail, noon))
  process.stdout.write('queued')
  setInterval(() => undefined, 60_000)
} else {
  const smtp = smtpTransport(url)
  await deliverMail({
    clock: () => noon,
    transport: {
      name: smtp.name,
      async send(mail) {
        await smtp.send(mail)
        process.kill(process.pid, 'SIGKILL')
      },
    },
  })
}
