import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { answerText } from '@/lib/tasks/assignments/answer-commands'
import { act } from './acting'
import { advice } from './written'

const hour = 3_600_000

/** A facilitator reads what was handed in: of three texts one is accepted, one waits, one is to be changed. */
export async function answerTexts(facilitator: Viewer, editionId: string): Promise<void> {
  const texts = await reader.assignmentText.findMany({
    where: { editionId, waitsSince: { not: null } },
    orderBy: { waitsSince: 'asc' },
    select: { id: true, submittedNumber: true, waitsSince: true },
  })
  for (const [n, { id, submittedNumber, waitsSince }] of texts.entries()) {
    if (n % 3 === 1 || !waitsSince) continue
    const decision = n % 3 === 0 ? 'accept' : 'change'
    const words = decision === 'accept' ? '' : advice
    const ctx = act(facilitator, new Date(waitsSince.getTime() + hour), `answer ${id}`)
    await answerText(ctx, { text: id, number: submittedNumber ?? 0, decision, words })
  }
}
