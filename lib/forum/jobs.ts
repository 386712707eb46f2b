import * as z from 'zod'
import type { JobHandler } from '@/lib/platform/jobs'
import { notifySubscribers } from './notices/commands'
import { notifyKind } from './posts/publishing-commands'

const payload = z.object({ post: z.uuid() })

/** What the worker does for forums, by kind of job. */
export const forumJobs = (clock: () => Date): Record<string, JobHandler> => ({
  [notifyKind]: (given) => notifySubscribers(payload.parse(given).post, clock),
})
