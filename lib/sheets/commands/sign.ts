import { recordAudit } from '@/lib/audit/commands'
import type { AuditAction } from '@/lib/audit/schema'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { canonicalJson } from '@/lib/platform/json'
import { recordEvidence } from '@/lib/progress/commands/evidence'
import { signingObstacle } from '../rules/keeping'
import type { SheetAddress, SignInput } from '../schema'
import { sheetFacts } from './fields'
import { ownSheet, standingTexts, type OwnSheet } from './own-sheet'

/**
 * Signs a delegation's sheet as it was read: its texts are kept as a version and nothing more is
 * written until it is reopened. It then counts for who wrote in it or, where the course says so, for
 * the whole delegation of this day.
 *
 * @throws Conflict `sheetChanged`, `sheetAsides` or `sheetEmpty`
 */
export async function signSheet(ctx: Ctx, input: SignInput): Promise<{ version: number }> {
  return runCommand(ctx, { name: 'sheets.sign', input }, async (tx) => {
    const own = await ownSheet(tx, ctx, input)
    const { sheet, enrolmentId } = own
    if (sheet.signedAt) throw new Conflict('sheetSigned')
    const { counts, fields } = await sheetFacts(tx, own)
    const texts = await standingTexts(tx, sheet.id)
    const numbers = Object.fromEntries(fields.map((id) => [id, texts.get(id)?.number ?? 0]))
    const bodies = Object.fromEntries(fields.map((id) => [id, texts.get(id)?.body ?? '']))
    const asides = await tx.sheetAside.count({ where: { sheetId: sheet.id, settledAt: null } })
    const isSeen = canonicalJson(numbers) === canonicalJson(parsed(input.seen))
    const obstacle = signingObstacle({ texts: Object.values(bodies), asides, isSeen })
    if (obstacle) throw new Conflict(obstacle)
    const number = 1 + (await tx.sheetSignature.count({ where: { sheetId: sheet.id } }))
    const signed = { sheetId: sheet.id, number, name: input.name, enrolmentId }
    await tx.sheetSignature.create({
      data: { id: newId(), ...signed, texts: JSON.stringify(bodies), signedAt: ctx.now },
    })
    await tx.sheet.update({ where: { id: sheet.id }, data: { signedAt: ctx.now } })
    await note(tx, ctx, own, 'sheets.sign', number)
    const whom = counts === 'delegation' ? await delegation(tx, own) : await contributors(tx, own)
    await countFor(tx, ctx, own, whom)
    return { version: number }
  })
}

/** Opens a signed sheet again; the version that was signed stays, and what it earned. */
export async function reopenSheet(ctx: Ctx, input: SheetAddress): Promise<{ reopened: boolean }> {
  return runCommand(ctx, { name: 'sheets.reopen', input }, async (tx) => {
    const own = await ownSheet(tx, ctx, input)
    const { sheet } = own
    if (!sheet.signedAt) return { reopened: false }
    await tx.sheet.update({ where: { id: sheet.id }, data: { signedAt: null } })
    await tx.sheetSignature.updateMany({
      where: { sheetId: sheet.id, reopenedAt: null },
      data: { reopenedAt: ctx.now, reopenedById: ctx.viewer.account?.id ?? null },
    })
    await note(tx, ctx, own, 'sheets.reopen', null)
    return { reopened: true }
  })
}

/** Takes a delegate's word that he has read what his delegation signed. */
export async function confirmSheet(ctx: Ctx, input: SheetAddress): Promise<{ confirmed: true }> {
  return runCommand(ctx, { name: 'sheets.confirm', input }, async (tx) => {
    const own = await ownSheet(tx, ctx, input)
    if (!own.sheet.signedAt) throw new Conflict('sheetUnsigned')
    const { enrolmentId, itemId, revision } = own
    const what = { enrolmentId, editionId: own.edition.id, itemId, revision }
    const language = ctx.viewer.locale
    await recordEvidence(tx, { ...what, kind: 'sheet-read', language }, ctx.now)
    return { confirmed: true }
  })
}

function parsed(seen: string): unknown {
  try {
    return JSON.parse(seen)
  } catch {
    return null
  }
}

/** Whoever wrote a text that stood at some time, or stands beside. */
async function contributors(tx: Tx, { sheet }: OwnSheet): Promise<string[]> {
  // Who left counts as who never came.
  const where = { sheetId: sheet.id, enrolment: { leftAt: null } }
  const select = { enrolmentId: true }
  const rows = [
    ...(await tx.sheetEntry.findMany({ where, distinct: ['enrolmentId'], select })),
    ...(await tx.sheetAside.findMany({ where, distinct: ['enrolmentId'], select })),
  ]
  return [...new Set(rows.map(({ enrolmentId }) => enrolmentId))]
}

async function delegation(tx: Tx, { edition, country }: OwnSheet): Promise<string[]> {
  const rows = await tx.enrolment.findMany({
    where: { editionId: edition.id, country, leftAt: null },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function countFor(tx: Tx, ctx: Ctx, own: OwnSheet, whom: readonly string[]): Promise<void> {
  const { itemId, revision } = own
  const what = { editionId: own.edition.id, itemId, revision, kind: 'sheet-signed' as const }
  const by = { language: ctx.viewer.locale, ...confirmedBy(ctx) }
  // In one order, so that two delegations never wait for each other.
  for (const enrolmentId of [...whom].sort())
    await recordEvidence(tx, { ...what, ...by, enrolmentId }, ctx.now)
}

const confirmedBy = ({ viewer }: Ctx) =>
  viewer.account ? { confirmedById: viewer.account.id } : {}

const note = (tx: Tx, ctx: Ctx, own: OwnSheet, action: AuditAction, version: number | null) =>
  recordAudit(tx, ctx, {
    action,
    subjectKind: 'sheet',
    subjectId: own.sheet.id,
    editionId: own.edition.id,
    detail: { country: own.country, version },
  })
