import { noteActivity } from '@/lib/editions/commands/activity'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Invalid } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { keepingOf, type FieldText, type Keeping } from '../rules/keeping'
import { textField, type KeepFieldsInput } from '../schema'
import { sheetFacts } from './fields'
import { ownSheet, standingTexts, type OwnSheet } from './own-sheet'

/** How a field stands now, and what became of the text that was sent; `aside` where it is beside. */
export type FieldKept = { field: string; number: number; keeping: Keeping; aside: string | null }

type Sent = KeepFieldsInput['fields'][number]

/**
 * Keeps texts of a delegation's sheet, as they are typed or all at once. A text that was made from
 * one which another delegate has changed meanwhile is kept beside it, with both to be read; so is
 * one that arrives after the signature. No text is ever overwritten.
 */
export async function keepFields(
  ctx: Ctx,
  input: KeepFieldsInput,
): Promise<{ fields: FieldKept[] }> {
  return runCommand(ctx, { name: 'sheets.keepFields', input }, async (tx) => {
    const own = await ownSheet(tx, ctx, input)
    await noteActivity(tx, own.enrolmentId, ctx.now)
    const { fields: known } = await sheetFacts(tx, own)
    const texts = await standingTexts(tx, own.sheet.id)
    const fields: FieldKept[] = []
    for (const sent of input.fields) {
      if (!known.includes(sent.field))
        throw new Invalid({ [textField(sent.field)]: { code: 'invalid' } }, 'invalidForm')
      fields.push(await keepField(tx, ctx, own, sent, texts.get(sent.field)))
    }
    return { fields }
  })
}

const nothing: FieldText = { number: 0, body: '' }

async function keepField(
  tx: Tx,
  ctx: Ctx,
  own: OwnSheet,
  sent: Sent,
  now: FieldText = nothing,
): Promise<FieldKept> {
  const { sheet, enrolmentId } = own
  const { field, body } = sent
  const was = await textOf(tx, sheet.id, sent)
  const keeping = keepingOf(sent, { was, now, signed: sheet.signedAt !== null })
  const written = { sheetId: sheet.id, fieldId: field, enrolmentId, body, writtenAt: ctx.now }
  if (keeping === 'next') {
    const number = now.number + 1
    await tx.sheetEntry.create({ data: { id: newId(), number, ...written } })
    return { field, number, keeping, aside: null }
  }
  const aside = keeping === 'beside' ? await keepBeside(tx, sent, written) : null
  return { field, number: now.number, keeping, aside }
}

/** The text of a number, '' before the first; null where there is none. */
async function textOf(tx: Tx, sheetId: string, { field, basis }: Sent): Promise<string | null> {
  if (basis === 0) return ''
  const key = { sheetId, fieldId: field, number: basis }
  const entry = await tx.sheetEntry.findUnique({
    where: { sheetId_fieldId_number: key },
    select: { body: true },
  })
  return entry?.body ?? null
}

type Aside = {
  sheetId: string
  fieldId: string
  enrolmentId: string
  body: string
  writtenAt: Date
}

/** Keeps a text beside its field; the page that goes on typing goes on with the same one. */
async function keepBeside(tx: Tx, { aside }: Sent, written: Aside): Promise<string> {
  const { body, writtenAt, ...whose } = written
  if (aside !== '') {
    const { count } = await tx.sheetAside.updateMany({
      where: { id: aside, settledAt: null, ...whose },
      data: { body, writtenAt },
    })
    if (count === 1) return aside
  }
  const known = await tx.sheetAside.findFirst({
    where: { settledAt: null, body, ...whose },
    select: { id: true },
  })
  if (known) return known.id
  const id = newId()
  await tx.sheetAside.create({ data: { id, ...written } })
  return id
}
