import { itemData } from '@/lib/catalog/schema'
import type { AssignmentData } from '@/lib/catalog/assignment/schema'
import type { Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { ownItem, type OwnItem } from '@/lib/progress/commands/own-item'
import type { ItemAddress } from '../schema'
import { placeOfCountry, placeOfPerson } from './rules'

/** What an assignment asks, in the language nearest to the reader's. */
export async function assignmentOf(
  tx: Tx,
  { itemId, revision }: Pick<OwnItem, 'itemId' | 'revision'>,
  locale: string,
): Promise<AssignmentData> {
  const versions = await tx.itemVersion.findMany({
    where: { itemId, revision, supersededAt: null },
    orderBy: { language: 'asc' },
    select: { language: true, data: true },
  })
  const version = versions.find(({ language }) => language === locale) ?? versions[0]
  const data = version && itemData.parse(JSON.parse(version.data))
  if (data?.kind !== 'assignment') throw new Conflict('notAnAssignment')
  return data
}

/** The place of the text that an enrolment writes at; null while no group has it. */
async function placeOf(tx: Tx, { by }: AssignmentData, { enrolmentId, itemId }: OwnItem) {
  if (by === 'person') return placeOfPerson(enrolmentId)
  if (by === 'country') {
    const { country } = await tx.enrolment.findUniqueOrThrow({
      where: { id: enrolmentId },
      select: { country: true },
    })
    return placeOfCountry(country)
  }
  const member = await tx.assignmentMember.findUnique({
    where: { enrolmentId_itemId: { enrolmentId, itemId } },
    select: { text: { select: { place: true } } },
  })
  return member?.text.place ?? null
}

type Place = { editionId: string; itemId: string; place: string; name?: string }

/** Makes the text of a place, with its template as the first version; what is there stays. */
export async function openText(tx: Tx, to: Place, template: string, now: Date): Promise<void> {
  const id = newId()
  const made = await tx.$executeRaw`
    INSERT INTO "AssignmentText" ("id", "editionId", "itemId", "place", "name", "body", "number", "createdAt")
    VALUES (${id}, ${to.editionId}, ${to.itemId}, ${to.place}, ${to.name ?? null}, ${template}, 0, ${now})
    ON CONFLICT ("editionId", "itemId", "place") DO NOTHING`
  if (made === 1)
    await tx.assignmentVersion.create({
      data: { textId: id, number: 0, body: template, savedAt: now },
    })
}

/** A text with its row held: of two who save at once, the second sees what the first wrote. */
export const heldText = (tx: Tx, where: Place | { id: string }) =>
  tx.assignmentText.update({
    where:
      'id' in where
        ? where
        : {
            editionId_itemId_place: {
              editionId: where.editionId,
              itemId: where.itemId,
              place: where.place,
            },
          },
    data: { number: { increment: 0 } },
  })

export type HeldText = Awaited<ReturnType<typeof heldText>>

/**
 * The text that the asking learner writes at, opened when nobody did before.
 * @throws Conflict `notAnAssignment`, or `noGroup` while no facilitator has put him into one
 */
export async function ownText(tx: Tx, ctx: Ctx, address: ItemAddress) {
  const own = await ownItem(tx, ctx, address)
  const asked = await assignmentOf(tx, own, ctx.viewer.locale)
  const place = await placeOf(tx, asked, own)
  if (place === null) throw new Conflict('noGroup')
  const to = { editionId: own.edition.id, itemId: own.itemId, place }
  await openText(tx, to, asked.template, ctx.now)
  return { own, text: await heldText(tx, to) }
}
