import { requireAccount } from '@/lib/accounts/policy'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { inboxColleagues } from './colleague-queries'
import { inboxEntry } from './queries'
import { canTakeOver, daysAside, hoursPassed, hoursTaken, later } from './rules'
import { asideReasons, type EntryInput, type PassEntryInput } from './schema'

type Mark = { state: 'taken' | 'aside'; byId: string; passedById: string | null; until: Date }

/**
 * Takes care of an entry, for some hours: others see by whom.
 * @throws NotFound when it is not in the viewer's inbox; Conflict `inboxTaken` when a colleague has it
 */
export async function takeEntry(ctx: Ctx, input: EntryInput): Promise<EntryInput> {
  const { id } = requireAccount(ctx.viewer)
  await inboxEntry(ctx.viewer, input, ctx.now)
  const until = later(ctx.now, hoursTaken)
  return runCommand(ctx, { name: 'inbox.takeEntry', input }, (tx) =>
    mark(tx, ctx, input, { state: 'taken', byId: id, passedById: null, until }),
  )
}

/**
 * Asks another facilitator of the edition to take care of an entry.
 * @throws NotFound when it is not in the viewer's inbox, or the other one does not work there
 * @throws Conflict `inboxTaken` when a third one has it
 */
export async function passEntry(ctx: Ctx, input: PassEntryInput): Promise<EntryInput> {
  const { id } = requireAccount(ctx.viewer)
  const { to, reason, subject } = input
  const { edition } = await inboxEntry(ctx.viewer, { reason, subject }, ctx.now)
  const colleague = (await inboxColleagues(ctx.viewer)).find((one) => one.id === to)
  if (!colleague || !canTakeOver(colleague, edition)) throw new NotFound()
  const until = later(ctx.now, hoursPassed)
  return runCommand(ctx, { name: 'inbox.passEntry', input }, (tx) =>
    mark(tx, ctx, { reason, subject }, { state: 'taken', byId: to, passedById: id, until }),
  )
}

/**
 * Says that nothing is to be done about an entry: it leaves everybody's inbox for some weeks.
 * @throws Conflict `inboxMustDecide` for what somebody waits for; `inboxTaken` when a colleague has it
 */
export async function putAside(ctx: Ctx, input: EntryInput): Promise<EntryInput> {
  const { id } = requireAccount(ctx.viewer)
  await inboxEntry(ctx.viewer, input, ctx.now)
  if (!asideReasons.includes(input.reason)) throw new Conflict('inboxMustDecide')
  const until = later(ctx.now, daysAside * 24)
  return runCommand(ctx, { name: 'inbox.putAside', input }, (tx) =>
    mark(tx, ctx, input, { state: 'aside', byId: id, passedById: null, until }),
  )
}

/**
 * Gives back what one has taken, or had put aside.
 * @throws NotFound when one has not
 */
export async function releaseEntry(ctx: Ctx, input: EntryInput): Promise<EntryInput> {
  const { id } = requireAccount(ctx.viewer)
  return runCommand(ctx, { name: 'inbox.releaseEntry', input }, async (tx) => {
    const { count } = await tx.inboxMark.deleteMany({
      where: { reason: input.reason, subjectId: input.subject, byId: id },
    })
    if (count === 0) throw new NotFound()
    return input
  })
}

/** Of two who mark an entry at once, one does; the other is told that it is taken. */
async function mark(
  tx: Tx,
  { now }: Ctx,
  { reason, subject }: EntryInput,
  made: Mark,
): Promise<EntryInput> {
  const place = { reason, subjectId: subject }
  const own = [made.byId, ...(made.passedById === null ? [] : [made.passedById])]
  await tx.inboxMark.deleteMany({
    where: { ...place, OR: [{ until: { lte: now } }, { byId: { in: own } }] },
  })
  const rows = await tx.$executeRaw`
    INSERT INTO "InboxMark" ("id", "reason", "subjectId", "state", "byId", "passedById", "markedAt", "until")
    VALUES (${newId()}, ${reason}, ${subject}, ${made.state}, ${made.byId}, ${made.passedById}, ${now}, ${made.until})
    ON CONFLICT ("reason", "subjectId") DO NOTHING`
  if (rows !== 1) throw new Conflict('inboxTaken')
  return { reason, subject }
}
