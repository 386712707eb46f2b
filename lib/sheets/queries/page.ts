import type { SheetData } from '@/lib/catalog/sheet/schema'
import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import { modulePage, type ModuleItem, type ModulePage } from '@/lib/progress/queries/module'
import { canReadSheets } from '../policy'
import type { SheetPlace } from '../rules/place'

/** A text and who wrote it when. */
export type Authored = { body: string; by: string; at: Date }

export type StandingText = Authored & { number: number }

/** A text that came too late for its field. */
export type AsideText = Authored & { id: string; field: string; isOwn: boolean }

/** A version that was signed; `reopenedAt` once it no longer stands. */
export type Signature = {
  number: number
  name: string
  signedAt: Date
  reopenedAt: Date | null
  texts: Record<string, string>
}

/** The delegation's own sheet; empty before anybody wrote. */
export type OwnSheetShown = {
  country: string
  signedAt: Date | null
  texts: ReadonlyMap<string, StandingText>
  asides: AsideText[]
  signatures: Signature[]
}

export type SheetPage = Pick<ModulePage, 'edition' | 'module'> & {
  item: ModuleItem
  data: SheetData
  /** None for who is not enrolled. */
  own: OwnSheetShown | null
  /** Countries whose sheets are signed. */
  signed: { country: string; signedAt: Date }[]
  mayRead: boolean
}

/**
 * A country sheet of an edition: the delegation's own, and whose are signed.
 *
 * @returns null when the module or the sheet is not for this viewer, or not open yet
 */
export async function sheetPage(
  viewer: Viewer,
  address: SheetPlace,
  now: Date,
): Promise<SheetPage | null> {
  const page = await modulePage(viewer, address.edition, address.module, now)
  if (!page) return null
  const { edition, module } = page
  const item = page.items.find(({ itemId }) => itemId === address.item)
  if (item?.lock) return null
  if (item?.data.kind !== 'sheet') throw new NotFound()
  const { data } = item
  const mayRead = canReadSheets(viewer, edition)
  if (!mayRead) return { edition, module, item, data, own: null, signed: [], mayRead }
  const [own, signed] = await Promise.all([
    edition.own && ownSheet(viewer, edition.own.id, item.itemId),
    reader.sheet.findMany({
      where: { editionId: edition.id, itemId: item.itemId, signedAt: { not: null } },
      orderBy: { country: 'asc' },
      select: { country: true, signedAt: true },
    }),
  ])
  const told = signed.flatMap(({ country, signedAt }) => (signedAt ? [{ country, signedAt }] : []))
  return { edition, module, item, data, own, signed: told, mayRead }
}

const author = { enrolment: { select: { accountId: true, account: { select: { name: true } } } } }

const sheetSelect = {
  signedAt: true,
  entries: {
    orderBy: { number: 'asc' },
    select: { fieldId: true, number: true, body: true, writtenAt: true, ...author },
  },
  asides: {
    where: { settledAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, fieldId: true, body: true, writtenAt: true, ...author },
  },
  signatures: {
    orderBy: { number: 'desc' },
    select: { number: true, name: true, signedAt: true, reopenedAt: true, texts: true },
  },
} as const

async function ownSheet(
  viewer: Viewer,
  enrolmentId: string,
  itemId: string,
): Promise<OwnSheetShown> {
  const { country, editionId } = await reader.enrolment.findUniqueOrThrow({
    where: { id: enrolmentId },
    select: { country: true, editionId: true },
  })
  const sheet = await reader.sheet.findUnique({
    where: { editionId_itemId_country: { editionId, itemId, country } },
    select: sheetSelect,
  })
  const texts = (sheet?.entries ?? []).map(
    ({ fieldId, number, body, writtenAt, enrolment }) =>
      [fieldId, { number, body, by: enrolment.account.name, at: writtenAt }] as const,
  )
  const asides = (sheet?.asides ?? []).map(({ fieldId, writtenAt, enrolment, ...aside }) => ({
    ...aside,
    ...{ field: fieldId, by: enrolment.account.name, at: writtenAt },
    isOwn: enrolment.accountId === viewer.account?.id,
  }))
  const signatures = (sheet?.signatures ?? []).map(({ texts: kept, ...signature }) => ({
    ...signature,
    texts: JSON.parse(kept) as Record<string, string>,
  }))
  // In the order of their numbers: the last of a field is what stands.
  return { country, signedAt: sheet?.signedAt ?? null, texts: new Map(texts), asides, signatures }
}
