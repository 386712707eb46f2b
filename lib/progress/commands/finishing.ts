import * as z from 'zod'
import { finishingJob } from '@/lib/editions/adoption/finishing-commands'
import { holdEnrolment } from '@/lib/editions/commands/activity'
import { db, reader, transactOn } from '@/lib/platform/db'
import type { JobHandler } from '@/lib/platform/jobs'
import { askedList } from '../queries/asked-list-queries'
import { progressOf } from '../rules'
import { finishWhenDone } from './finish'

const payload = z.object({ edition: z.uuid(), enrolment: z.uuid().optional() })

/** What the worker does after an adoption. */
export const progressJobs = (clock: () => Date): Record<string, JobHandler> => ({
  [finishingJob]: (given) => finishAll(payload.parse(given), clock()),
})

const atOnce = 200

/** Completes an edition for everybody who has done what it asks, each in a transaction of his own. */
async function finishAll(
  { edition: editionId, enrolment }: z.infer<typeof payload>,
  now: Date,
): Promise<void> {
  const list = await askedList(reader, editionId)
  let after: string | null = enrolment === undefined ? '' : null
  do {
    const page: { id: string; completions: { itemId: string; completedAt: Date }[] }[] =
      await reader.enrolment.findMany({
        where: {
          ...{ editionId, completedAt: null, leftAt: null },
          id: after === null ? (enrolment ?? '') : { gt: after },
        },
        orderBy: { id: 'asc' },
        take: atOnce,
        select: { id: true, completions: { select: { itemId: true, completedAt: true } } },
      })
    for (const { id: enrolmentId, completions } of page) {
      const done = new Map(completions.map(({ itemId, completedAt }) => [itemId, completedAt]))
      if (progressOf(list, done).percent < 100) continue
      await transactOn(db, async (tx) => {
        await holdEnrolment(tx, enrolmentId)
        await finishWhenDone(tx, { enrolmentId, editionId }, now)
      })
    }
    after = page.length === atOnce ? (page.at(-1)?.id ?? null) : null
  } while (after !== null)
}
