/**
 * A worker that a test kills, at an instant: `queue` dies while it queues the forums' mail; `send`
 * queues it, sends so many mails to the server at URL and dies before it can note the last.
 */
import { forumMail } from '@/lib/forum/notices/mail-queries'
import { forumJobs } from '@/lib/forum/jobs'
import { deliverMail } from '@/lib/mail/deliver'
import { smtpTransport } from '@/lib/mail/smtp'
import { runJobsOnce } from '@/lib/platform/jobs'
import { queueForumMail } from './queue-forum-mail'

const [step = '', at = '', url = '', most = ''] = process.argv.slice(2)
const now = new Date(at)
const die = () => process.kill(process.pid, 'SIGKILL')

if (step === 'queue') {
  const inTheTransaction = () => {
    die()
    return now
  }
  await runJobsOnce(() => now, forumJobs(inTheTransaction))
} else {
  await queueForumMail(now)
  const smtp = smtpTransport(url)
  let sent = 0
  const transport = {
    name: smtp.name,
    send: async (mail: Parameters<typeof smtp.send>[0]) => {
      await smtp.send(mail)
      sent += 1
      if (sent === Number(most)) die()
    },
  }
  await deliverMail({ clock: () => now, writers: forumMail, transport })
  process.exit()
}
