import { reader } from '@/lib/platform/db'
import type { Viewer } from '@/lib/platform/viewer'
import { placeOfCountry, placeOfPerson } from './rules'

/** The viewer's own texts in an edition, where somebody has begun them, by item. */
export async function ownTexts(viewer: Viewer, editionId: string, itemIds: readonly string[]) {
  if (!viewer.account || itemIds.length === 0) return new Map<string, OwnText>()
  const enrolment = await reader.enrolment.findUnique({
    where: { editionId_accountId: { editionId, accountId: viewer.account.id }, leftAt: null },
    select: { id: true, country: true },
  })
  if (!enrolment) return new Map<string, OwnText>()
  const places = [placeOfPerson(enrolment.id), placeOfCountry(enrolment.country)]
  const rows = await reader.assignmentText.findMany({
    where: {
      editionId,
      itemId: { in: [...itemIds] },
      OR: [{ place: { in: places } }, { members: { some: { enrolmentId: enrolment.id } } }],
    },
    select: textSelect,
  })
  return new Map(rows.map((row) => [row.itemId, row]))
}

const textSelect = {
  id: true,
  editionId: true,
  itemId: true,
  place: true,
  name: true,
  body: true,
  number: true,
  submittedAt: true,
  submittedNumber: true,
  waitsSince: true,
  acceptedAt: true,
} as const

export type OwnText = {
  id: string
  editionId: string
  itemId: string
  place: string
  name: string | null
  body: string
  number: number
  submittedAt: Date | null
  submittedNumber: number | null
  waitsSince: Date | null
  acceptedAt: Date | null
}
