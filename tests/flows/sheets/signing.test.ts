import { describe, expect, it } from 'vitest'
import { downloadSheets } from '@/lib/sheets/commands/download'
import { settleAside } from '@/lib/sheets/commands/settle'
import { confirmSheet, reopenSheet } from '@/lib/sheets/commands/sign'
import { comparedSheets } from '@/lib/sheets/queries/compared'
import { sheetPage } from '@/lib/sheets/queries/page'
import { db } from '@/tests/support/database'
import { aCtx, noon } from '@/tests/support/people'
import { evidenceOf } from '@/tests/support/session'
import { aDelegate, aSheet, send, signed } from '@/tests/support/sheet'
import { statementsOf } from '@/tests/support/statements'

describe('a signed sheet', () => {
  it('counts for who wrote in it, and for the others once they have read it', async () => {
    const sheet = await aSheet()
    await send(sheet, sheet.one, { body: 'A lei.' })
    expect(await signed(sheet, sheet.two, { law: 1 })).toEqual({ version: 1 })
    expect(await evidenceOf(sheet.one, sheet.item)).toMatchObject([
      { kind: 'sheet-signed', confirmedById: sheet.two.account?.id },
    ])
    expect(await evidenceOf(sheet.two, sheet.item)).toEqual([])
    await confirmSheet(aCtx(sheet.two), sheet.place)
    expect(await evidenceOf(sheet.two, sheet.item)).toMatchObject([{ kind: 'sheet-read' }])
  })

  it('counts for the whole delegation of that day, where the course says so', async () => {
    const sheet = await aSheet('delegation')
    const neighbour = await aDelegate(sheet.edition, 'AO')
    await send(sheet, sheet.one, { body: 'A lei.' })
    await signed(sheet, sheet.one, { law: 1 })
    const late = await aDelegate(sheet.edition)
    const all = [sheet.one, sheet.two, neighbour, late]
    const counts = await Promise.all(all.map((viewer) => evidenceOf(viewer, sheet.item)))
    expect(counts.map(({ length }) => length)).toEqual([1, 1, 0, 0])
    await confirmSheet(aCtx(late), sheet.place)
    expect(await evidenceOf(late, sheet.item)).toHaveLength(1)
  })

  it('does not count for who left', async () => {
    const sheet = await aSheet('delegation')
    await send(sheet, sheet.two, { body: 'A lei.' })
    const accountId = sheet.two.account?.id ?? ''
    await db.enrolment.updateMany({ where: { accountId }, data: { leftAt: noon } })
    await signed(sheet, sheet.one, { law: 1 })
    expect(await evidenceOf(sheet.one, sheet.item)).toHaveLength(1)
    expect(await evidenceOf(sheet.two, sheet.item)).toEqual([])
  })

  it('is what was read: not signed after a change, beside an open text, nor empty', async () => {
    const sheet = await aSheet()
    await expect(signed(sheet, sheet.one, {})).rejects.toMatchObject({ code: 'sheetEmpty' })
    await send(sheet, sheet.one, { body: 'A lei.' })
    await expect(signed(sheet, sheet.one, {})).rejects.toMatchObject({ code: 'sheetChanged' })
    const { aside } = await send(sheet, sheet.two, { body: 'Outra.' })
    await expect(signed(sheet, sheet.one, { law: 1 })).rejects.toMatchObject({
      code: 'sheetAsides',
    })
    await settleAside(aCtx(sheet.one), { ...sheet.place, aside: aside ?? '' })
    await signed(sheet, sheet.one, { law: 1 })
    // What was taken over from it counts as written.
    expect(await evidenceOf(sheet.two, sheet.item)).toHaveLength(1)
    expect(await db.sheetAside.count({ where: { id: aside ?? '' } })).toBe(1)
  })

  it('is reopened and signed again, with its earlier version kept', async () => {
    const sheet = await aSheet()
    await send(sheet, sheet.one, { body: 'A lei.' })
    await signed(sheet, sheet.one, { law: 1 })
    const late = await send(sheet, sheet.two, { basis: 1, body: 'A lei, mudada.' })
    expect(late.keeping).toBe('beside')
    expect(await reopenSheet(aCtx(sheet.two), sheet.place)).toEqual({ reopened: true })
    await expect(confirmSheet(aCtx(sheet.two), sheet.place)).rejects.toMatchObject({
      code: 'sheetUnsigned',
    })
    await settleAside(aCtx(sheet.two), { ...sheet.place, aside: late.aside ?? '' })
    await send(sheet, sheet.two, { basis: 1, body: 'A lei, mudada.' })
    expect(await signed(sheet, sheet.two, { law: 2 })).toEqual({ version: 2 })
    const { own } = (await sheetPage(sheet.one, sheet.address, noon))!
    expect(own?.signatures.map(({ texts, reopenedAt }) => [texts['law'], !reopenedAt])).toEqual([
      ['A lei, mudada.', true],
      ['A lei.', false],
    ])
    expect(await evidenceOf(sheet.one, sheet.item)).toHaveLength(1)
  })
})

describe('signed sheets', () => {
  it('are compared by the edition, each country’s last one, without what is being written', async () => {
    const sheet = await aSheet()
    const neighbour = await aDelegate(sheet.edition, 'AO')
    await send(sheet, sheet.one, { body: '=A lei de Moçambique.' })
    await signed(sheet, sheet.one, { law: 1 })
    await send(sheet, neighbour, { body: 'Ainda a escrever.' })
    const { sheets, signed: whose } = await comparedSheets(neighbour, sheet.address, 'all', noon)
    expect(sheets.map(({ country, texts }) => [country, texts['law']])).toEqual([
      ['MZ', '=A lei de Moçambique.'],
    ])
    expect(whose).toMatchObject([{ country: 'MZ' }])
    expect((await comparedSheets(neighbour, sheet.address, ['AO'], noon)).sheets).toEqual([])
    const { text } = await downloadSheets(aCtx(neighbour), sheet.address)
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(text[0])
    expect(csv).toMatch(/^\uFEFFPaís,/)
    expect(csv).toContain("'=A lei de Moçambique.")
  })

  it('are asked for by the same statements, however many', async () => {
    const sheet = await aSheet()
    const sign = async (viewer: typeof sheet.one) => {
      await send(sheet, viewer, { body: 'A lei.' })
      await signed(sheet, viewer, { law: 1 })
    }
    await sign(sheet.one)
    const page = () => comparedSheets(sheet.one, sheet.address, 'all', noon)
    const [, few] = await statementsOf(page)
    for (const country of ['AO', 'BR']) await sign(await aDelegate(sheet.edition, country))
    const [{ sheets }, more] = await statementsOf(page)
    expect([sheets.length, more.length]).toEqual([3, few.length])
  })
})
