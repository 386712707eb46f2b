import { setTimeout } from 'node:timers/promises'
import { editionJobs } from '@/lib/dashboard/opening-commands'
import { forgetOldDrafts } from '@/lib/forum/drafts/ending-commands'
import { editionMail } from '@/lib/editions/invitations/mail-queries'
import { fileJobs } from '@/lib/files/jobs'
import { forgetImportedHtml, forgetUnusedUploads } from '@/lib/forum/disqus/retention-commands'
import { importJobs } from '@/lib/forum/disqus/pages/job-commands'
import { forumJobs } from '@/lib/forum/jobs'
import { queueDigests } from '@/lib/forum/notices/digest-commands'
import { forumMail } from '@/lib/forum/notices/mail-queries'
import { indexMissing } from '@/lib/forum/search/indexing-commands'
import { forgetOldProofs } from '@/lib/accounts/commands/forgetting'
import { liftEndedSuspensions } from '@/lib/accounts/people/suspension-commands'
import { deliverMail } from '@/lib/mail/deliver'
import { pruneMailFolder } from '@/lib/mail/folder'
import { emptyOldMails } from '@/lib/mail/outbox-commands'
import { configuredTransport, mailFolder } from '@/lib/mail/transport'
import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { keepDuties, type Duty } from '@/lib/platform/duties'
import { forgetOldRows } from '@/lib/platform/forget'
import { runJobsOnce, type JobHandler } from '@/lib/platform/jobs'
import { log } from '@/lib/platform/log'
import { progressJobs } from '@/lib/progress/commands/finishing'
import { endOverdueAttempts } from '@/lib/quiz/commands/overdue'

/** What does each kind of job that a transaction may ask for. */
const jobHandlers: Readonly<Record<string, JobHandler>> = {
  ...fileJobs,
  ...forumJobs(now),
  ...editionJobs(now),
  ...importJobs(now),
  ...progressJobs(now),
}

const transport = configuredTransport()
const delivery = {
  transport,
  clock: now,
  writers: { ...forumMail, ...editionMail },
  perMinute: env.MAIL_PER_MINUTE,
}

const forgetOldMail = async () => {
  await emptyOldMails(now())
  await pruneMailFolder(mailFolder, now())
}

/** What this process does beside answering: a second between rounds where somebody waits for it. */
const duties: readonly Duty[] = [
  { name: 'mail', every: 1_000, round: (signal) => deliverMail({ ...delivery, signal }) },
  { name: 'summaries', every: 60_000, round: () => queueDigests(now) },
  { name: 'old mail', every: 3_600_000, round: forgetOldMail },
  { name: 'old proofs', every: 3_600_000, round: () => forgetOldProofs(now()) },
  { name: 'ended suspensions', every: 60_000, round: () => liftEndedSuspensions(now()) },
  { name: 'overdue attempts', every: 15_000, round: () => endOverdueAttempts(now()) },
  { name: 'jobs', every: 1_000, round: () => runJobsOnce(now, jobHandlers) },
  { name: 'search index', every: 86_400_000, round: indexMissing },
  { name: 'old drafts', every: 3_600_000, round: () => forgetOldDrafts(now()) },
  { name: 'unused uploads', every: 86_400_000, round: () => forgetUnusedUploads(now()) },
  { name: 'old imports', every: 86_400_000, round: () => forgetImportedHtml(now()) },
  { name: 'old rows', every: 3_600_000, round: () => forgetOldRows(now()) },
]

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined)

/**
 * Starts the duties.
 *
 * @returns what ends them: it resolves when the rounds at hand have ended and their leases are free
 */
export const startWorker = (): (() => Promise<void>) => {
  const end = new AbortController()
  const ended = keepDuties(duties, {
    signal: end.signal,
    pause,
    failed: (duty, error) => {
      log.error({ duty, err: error }, 'a duty failed and will be tried again')
    },
  })
  return async () => {
    end.abort()
    await ended
    transport.close?.()
  }
}
