import * as z from 'zod'
import type { JobHandler } from '@/lib/platform/jobs'
import { sweepBytes, sweepKind } from './attached-commands'

const payload = z.object({ sha256: z.string() })

/** What the worker does for files, by kind of job. */
export const fileJobs: Record<string, JobHandler> = {
  [sweepKind]: (given) => sweepBytes(payload.parse(given).sha256),
}
