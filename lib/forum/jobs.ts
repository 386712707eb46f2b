import * as z from 'zod'
import type { JobHandler } from '@/lib/platform/jobs'
import { tellMoment } from './notices/commands'
import { notifyKind } from './posts/publishing-commands'

const payload = z.object({ forum: z.uuid(), moment: z.coerce.date() })

/** What the worker does for forums, by kind of job. */
export const forumJobs = (clock: () => Date): Record<string, JobHandler> => ({
  [notifyKind]: (given) => tellMoment(payload.parse(given), clock),
})
