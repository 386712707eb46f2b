import { recordAudit } from '@/lib/audit/commands'
import { requireAccount } from '@/lib/accounts/policy'
import { queueMail } from '@/lib/mail/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { canAnswerTasks } from '../policy'
import { recordFor } from './evidence-commands'
import { answerLetter } from './letters'
import { membersOf } from './members-queries'
import type { AnswerTextInput } from './schema'
import { heldText, type HeldText } from './text-commands'
import { textPlace } from './place-queries'

/**
 * Accepts a text that was handed in, or asks for changes in words. Everybody whose text it is gets
 * a mail; what is accepted counts for all of them.
 * @throws NotFound when the viewer does not facilitate the edition
 * @throws Conflict `textNotWaiting` when nothing waits for an answer, `textMovedOn` when a later version was handed in
 */
export async function answerText(ctx: Ctx, input: AnswerTextInput): Promise<{ text: string }> {
  const { id: answeredById } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'tasks.answerText', input }, async (tx) => {
    const { number, decision, words } = input
    const known = await tx.assignmentText.findUnique({ where: { id: input.text } })
    if (!known || !canAnswerTasks(ctx.viewer, known.editionId)) throw new NotFound()
    const text = await heldText(tx, { id: known.id })
    if (!text.waitsSince || text.acceptedAt) throw new Conflict('textNotWaiting')
    if (text.submittedNumber !== number) throw new Conflict('textMovedOn')
    const id = newId()
    const said = { number, decision, words, answeredById, answeredAt: ctx.now }
    await tx.assignmentAnswer.create({ data: { id, textId: text.id, ...said } })
    const acceptedAt = decision === 'accept' ? ctx.now : null
    await tx.assignmentText.update({
      where: { id: text.id },
      data: { waitsSince: null, acceptedAt },
    })
    if (acceptedAt) await countAccepted(tx, ctx, text)
    await tell(tx, text, { id, decision, words }, ctx.now)
    await recordAudit(tx, ctx, {
      action: 'tasks.answerText',
      subjectKind: 'assignmentText',
      subjectId: text.id,
      editionId: text.editionId,
      detail: { decision },
    })
    return { text: text.id }
  })
}

/** Where handing in is enough it has counted already. */
async function countAccepted(tx: Tx, ctx: Ctx, text: HeldText): Promise<void> {
  const { editionId, itemId } = text
  const where = { editionId_itemId: { editionId, itemId } }
  const item = await tx.editionItem.findUniqueOrThrow({ where, select: { criterion: true } })
  if (item.criterion === 'accepted') await recordFor(tx, text, 'text-accepted', ctx)
}

type Said = { id: string; decision: 'accept' | 'change'; words: string }

async function tell(tx: Tx, text: HeldText, said: Said, now: Date): Promise<void> {
  const place = await textPlace(tx, text)
  for (const { account } of await membersOf(tx, text)) {
    const letter = answerLetter(account.locale, place, said)
    const to = { address: account.email, name: account.name }
    const uniqueKey = `assignment:${said.id}:${account.email}`
    await queueMail(tx, { kind: 'assignment', uniqueKey, to, ...letter }, now)
  }
}
