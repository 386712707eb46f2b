import { createHash } from 'node:crypto'
import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { takeTurn, type Limit } from '@/lib/platform/rate-limit'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { ownItem, refuseUnlessOpen, type OwnItem } from '@/lib/progress/commands/own-item'
import type { EvidenceKind } from '@/lib/progress/rules'
import { codeKey, isCodeOpen, openProofs, proofEvidence } from '../rules/attendance'
import type { AttendInput, ProveInput } from '../schema'
import { countsOf, heldSession } from './led-item'

/** Five digits and eight tries in ten minutes: guessing is for nothing. */
const guesses: Limit = { most: 8, seconds: 600 }

async function countGuess(accountId: string, { edition, item }: AttendInput, now: Date) {
  const key = createHash('sha256').update(`${accountId} ${edition} ${item}`).digest('base64url')
  const turn = await takeTurn(`session-code:${key}`, guesses, now)
  if (turn.allowed) return
  const minutes = Math.ceil((turn.retryAt.getTime() - now.getTime()) / 60_000)
  throw new Conflict('tooMany', { minutes })
}

/**
 * Notes that a learner was in a session, by the code that was told there. It is tried for
 * `countGuess` before the transaction, so that a refused try is counted too.
 *
 * @throws Invalid `sessionCodeWrong`, also while none is told; Conflict `tooMany`
 */
export async function attendByCode(ctx: Ctx, input: AttendInput): Promise<{ attended: true }> {
  const account = requireAccount(ctx.viewer)
  await countGuess(account.id, input, ctx.now)
  return runCommand(ctx, { name: 'sessions.attendByCode', input }, async (tx) => {
    const { own, held } = await ownSession(tx, ctx, input)
    const isRight = codeKey(input.code) === codeKey(held.code ?? '')
    if (!isCodeOpen(held, ctx.now) || !isRight)
      throw new Invalid({ code: { code: 'sessionCodeWrong' } }, 'invalidForm')
    await note(tx, ctx, own, 'attended-code')
    return { attended: true }
  })
}

/**
 * Takes a learner's word that the recording was watched or the summary read, where the item lets
 * that count and it is there.
 */
export async function proveSession(ctx: Ctx, input: ProveInput): Promise<{ attended: true }> {
  return runCommand(ctx, { name: 'sessions.prove', input }, async (tx) => {
    const { own, held } = await ownSession(tx, ctx, input)
    const counts = await countsOf(tx, own.itemId, own.revision)
    if (!openProofs(counts, held).includes(input.by)) throw new Conflict('sessionProofNone')
    await note(tx, ctx, own, proofEvidence[input.by])
    return { attended: true }
  })
}

async function ownSession(tx: Tx, ctx: Ctx, address: { edition: string; item: string }) {
  const own = await ownItem(tx, ctx, address)
  refuseUnlessOpen(own, ctx.now)
  if (own.criterion !== 'attended') throw new Conflict('notASession')
  const held = await heldSession(tx, own.edition.id, own.itemId)
  if (!held) throw new Conflict('sessionNotSet')
  if (held.cancelledAt) throw new Conflict('sessionCancelled')
  return { own, held }
}

async function note(tx: Tx, ctx: Ctx, own: OwnItem, kind: EvidenceKind): Promise<void> {
  const { enrolmentId, itemId, revision } = own
  const happening = { enrolmentId, editionId: own.edition.id, itemId, kind, revision }
  await recordEvidence(tx, { ...happening, language: ctx.viewer.locale }, ctx.now)
}
