import { runCommand } from '@/lib/platform/command'
import { stranger } from '@/lib/platform/viewer'
import { aCtx, noon } from './people'

/** A command that leaves two rows for its form key, or none. */
export const writeToLedger = (key: string) =>
  runCommand(aCtx(stranger('pt'), { key }), { name: 'ledger', input: { key } }, async (tx) => {
    for (const subjectId of ['first', 'second'])
      await tx.event.create({ data: { topic: 'ledger', kind: key, subjectId, occurredAt: noon } })
    return { key }
  })
