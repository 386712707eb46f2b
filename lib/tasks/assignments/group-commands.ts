import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Invalid, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { answerableEditions } from '../policy'
import { recordFor } from './evidence-commands'
import { countsAs } from './rules'
import type { PlaceLearnerInput } from './schema'
import { assignmentOf, heldText, openText } from './text-commands'

/**
 * Puts a learner into a group, a new one where a name is given, or into none. A group's text stays
 * with the group; who comes into one whose text counts already has it counted too.
 * @throws NotFound when the viewer does not facilitate the edition, or nobody is enrolled so
 * @throws Conflict `notInGroups` when the assignment is no work of groups
 */
export async function placeLearner(
  ctx: Ctx,
  input: PlaceLearnerInput,
): Promise<{ group: string | null }> {
  requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'tasks.placeLearner', input }, async (tx) => {
    const { edition, item } = await groupedItem(tx, ctx, input)
    const enrolment = await tx.enrolment.findFirst({
      where: { id: input.enrolment, editionId: edition.id, leftAt: null },
      select: { id: true },
    })
    if (!enrolment) throw new NotFound()
    const key = { enrolmentId: enrolment.id, itemId: item.itemId }
    if (input.group === '' && input.name === '') {
      await tx.assignmentMember.deleteMany({ where: key })
      return { group: null }
    }
    const group = await groupFor(tx, ctx, { editionId: edition.id, ...item }, input)
    const text = await heldText(tx, { id: group })
    await tx.assignmentMember.upsert({
      where: { enrolmentId_itemId: key },
      create: { ...key, textId: text.id },
      update: { textId: text.id },
    })
    const counts = countsAs(text, item.criterion)
    if (counts) await recordFor(tx, text, counts, ctx, [enrolment])
    return { group: text.id }
  })
}

async function groupedItem(tx: Tx, ctx: Ctx, input: PlaceLearnerInput) {
  const edition = await tx.edition.findFirst({
    where: { AND: [{ slug: input.edition }, answerableEditions(ctx.viewer)] },
    select: {
      id: true,
      items: {
        where: { itemId: input.item },
        select: { itemId: true, revision: true, criterion: true },
      },
    },
  })
  const item = edition?.items[0]
  if (!edition || !item) throw new NotFound()
  const { by, template } = await assignmentOf(tx, item, ctx.viewer.locale)
  if (by !== 'group') throw new Conflict('notInGroups')
  return { edition, item: { ...item, template } }
}

type Grouped = { editionId: string; itemId: string; template: string }

/** The group that is meant: of a new name a new one, of a known name the one that has it. */
async function groupFor(
  tx: Tx,
  ctx: Ctx,
  { editionId, itemId, template }: Grouped,
  { group, name }: PlaceLearnerInput,
): Promise<string> {
  const known = await tx.assignmentText.findFirst({
    where: { editionId, itemId, ...(name === '' ? { id: group } : { name }) },
    select: { id: true },
  })
  if (known) return known.id
  if (name === '') throw new Invalid({ group: { code: 'choice' } }, 'invalidForm')
  const place = `group:${newId()}`
  await openText(tx, { editionId, itemId, place, name }, template, ctx.now)
  const where = { editionId_itemId_place: { editionId, itemId, place } }
  const made = await tx.assignmentText.findUniqueOrThrow({ where, select: { id: true } })
  return made.id
}
