import type { SheetData } from '@/lib/catalog/sheet/schema'
import { enrol } from '@/lib/editions/commands/enrol'
import { newId } from '@/lib/platform/ids'
import type { Viewer } from '@/lib/platform/viewer'
import { keepFields } from '@/lib/sheets/commands/keep'
import { signSheet } from '@/lib/sheets/commands/sign'
import { answersTo, aCourse, anEditionOf } from './courses'
import { db } from './database'
import { aCtx, anAccount, noon, viewerOf } from './people'

const fields = ['law', 'gap'].map((id) => ({ id, label: id, hint: null }))

/** Adds a country sheet to the second module of editions which have opened; it is not required. */
export async function addSheetTo(
  course: { id: string },
  editions: readonly { id: string }[],
  counts: SheetData['counts'] = 'contributors',
): Promise<string> {
  const data: SheetData = { kind: 'sheet', counts, fields }
  const id = `sheet-${newId()}`
  const facts = { moduleId: `second-${course.id}`, required: false, revision: 1, minutes: 30 }
  await db.item.create({ data: { id, kind: 'sheet', position: 7, ...facts } })
  const version = { itemId: id, language: 'pt', revision: 1, hash: '', title: 'Ficha' }
  await db.itemVersion.create({
    data: { id: newId(), ...version, html: '', data: JSON.stringify(data), publishedAt: noon },
  })
  const own = { ...facts, itemId: id, criterion: 'signed', position: 97 }
  await db.editionItem.createMany({
    data: editions.map((edition) => ({ ...own, editionId: edition.id })),
  })
  return id
}

/** Somebody of a country, enrolled in an edition. */
export async function aDelegate(edition: { slug: string }, country = 'MZ'): Promise<Viewer> {
  const viewer = await viewerOf(await anAccount({ country }))
  await enrol(aCtx(viewer), answersTo(edition.slug))
  return viewer
}

/** An edition with a sheet, and two delegates of one country. */
export async function aSheet(counts?: SheetData['counts']) {
  const course = await aCourse()
  const edition = await anEditionOf(course.id, { audience: 'enrolled' })
  const item = await addSheetTo(course, [edition], counts)
  const place = { edition: edition.slug, item }
  const [one, two] = [await aDelegate(edition), await aDelegate(edition)]
  return { course, edition, item, place, address: { ...place, module: 'second' }, one, two }
}

export type TestSheet = Awaited<ReturnType<typeof aSheet>>

type Text = { field?: string; basis?: number; body: string; aside?: string }

/** Sends one text of a sheet. */
export async function send(
  { place }: Pick<TestSheet, 'place'>,
  viewer: Viewer,
  { field = 'law', basis = 0, body, aside = '' }: Text,
) {
  const sent = { ...place, fields: [{ field, basis, body, aside }] }
  const { fields: kept } = await keepFields(aCtx(viewer), sent)
  return kept[0]!
}

/** Signs a sheet as it stands. */
export const signed = (
  { place }: Pick<TestSheet, 'place'>,
  viewer: Viewer,
  numbers: Record<string, number>,
) =>
  signSheet(aCtx(viewer), {
    ...{ ...place, name: 'Ana Silva' },
    seen: JSON.stringify({ law: 0, gap: 0, ...numbers }),
  })

/** Every text that a field ever had, and those beside it. */
export async function everythingIn(item: string): Promise<string[]> {
  const where = { sheet: { itemId: item } }
  const [entries, asides] = await Promise.all([
    db.sheetEntry.findMany({ where, select: { body: true } }),
    db.sheetAside.findMany({ where, select: { body: true } }),
  ])
  return [...entries, ...asides].map(({ body }) => body)
}
