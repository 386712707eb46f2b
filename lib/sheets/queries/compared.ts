import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { SheetPlace } from '../rules/place'
import { sheetPage, type SheetPage } from './page'

/** What a delegation signed last. */
export type SignedSheet = {
  country: string
  name: string
  signedAt: Date
  texts: Record<string, string>
}

export type ComparedSheets = Omit<SheetPage, 'own' | 'mayRead'> & { sheets: SignedSheet[] }

/**
 * The signed sheets of an edition, by country: of those named, or of all. What is being written again
 * is not shown before it is signed.
 *
 * @throws NotFound for who is neither a learner of the edition nor its staff
 */
export async function comparedSheets(
  viewer: Viewer,
  address: SheetPlace,
  countries: readonly string[] | 'all',
  now: Date,
): Promise<ComparedSheets> {
  if (!viewer.account) throw new Forbidden('signInFirst')
  const page = await sheetPage(viewer, address, now)
  if (!page?.mayRead) throw new NotFound()
  const { edition, module, item, data, signed } = page
  const rows = await reader.sheetSignature.findMany({
    where: {
      reopenedAt: null,
      sheet: {
        ...{ editionId: edition.id, itemId: item.itemId, signedAt: { not: null } },
        ...(countries !== 'all' && { country: { in: [...countries] } }),
      },
    },
    orderBy: { sheet: { country: 'asc' } },
    select: { name: true, signedAt: true, texts: true, sheet: { select: { country: true } } },
  })
  const sheets = rows.map(({ texts, sheet, ...signature }) => ({
    ...signature,
    country: sheet.country,
    texts: JSON.parse(texts) as Record<string, string>,
  }))
  return { edition, module, item, data, signed, sheets }
}
