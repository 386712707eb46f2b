import { newId } from '@/lib/platform/ids'
import type { Tx } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import type { AuditAction } from './schema'

/** Who acts, when, and in which request; a command's `ctx` is one. */
export type Act = {
  viewer: Pick<Viewer, 'account'>
  now: Date
  requestId: string
}

export type AuditFacts = {
  /** What was done, `area.verb`, e.g. `forum.approvePost`. */
  action: AuditAction
  subjectKind: string
  subjectId: string
  editionId?: string
  /** Texts and names; kept in a row of its own, which can be erased. Never a secret. */
  detail?: Record<string, string | number | boolean | null>
}

/** Notes who did what, in the transaction that does it. */
export async function recordAudit(tx: Tx, act: Act, facts: AuditFacts): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId(),
      at: act.now,
      actorId: act.viewer.account?.id ?? null,
      action: facts.action,
      subjectKind: facts.subjectKind,
      subjectId: facts.subjectId,
      editionId: facts.editionId ?? null,
      requestId: act.requestId,
      ...(facts.detail ? { detail: { create: { body: JSON.stringify(facts.detail) } } } : {}),
    },
  })
}
