import { forumJobs } from '@/lib/forum/jobs'
import { queueDigests } from '@/lib/forum/notices/digest-commands'
import { runJobsOnce } from '@/lib/platform/jobs'

/** Queues what is due at an instant, as the worker does. */
export async function queueForumMail(at: Date): Promise<void> {
  const clock = () => at
  const { failed } = await runJobsOnce(clock, forumJobs(clock))
  if (failed > 0) throw new Error('a job failed')
  await queueDigests(clock)
}
