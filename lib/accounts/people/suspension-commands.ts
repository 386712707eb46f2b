import { recordAudit } from '@/lib/audit/commands'
import { queueMail } from '@/lib/mail/commands'
import { localeOf } from '@/lib/i18n/locales'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { keepOneAdministrator } from '../commands/grants'
import { endAllSessions } from '../commands/sessions'
import { liftedLetter, suspendedLetter } from '../letters'
import { canSuspend, requireAccount } from '../policy'
import { suspensionEnd } from '../rules/suspension'
import type { SuspendInput } from './schema'

function requireMayOverPeople(ctx: Ctx): string {
  const { id } = requireAccount(ctx.viewer)
  if (!canSuspend(ctx.viewer)) throw new Forbidden()
  return id
}

const told = { id: true, email: true, name: true, locale: true, suspendedAt: true } as const

async function personOf(tx: Tx, id: string) {
  const person = await tx.account.findUnique({ where: { id }, select: told })
  if (!person) throw new NotFound()
  return person
}

type Person = Awaited<ReturnType<typeof personOf>>

const addressOf = ({ email, name }: Person) => ({ address: email, name })

/**
 * Keeps an account from acting: its sessions end, and it is told why and until when.
 * @throws Forbidden, NotFound, Conflict `ownAccount`, `lastAdministrator` or `alreadySuspended`
 */
export async function suspendAccount(ctx: Ctx, input: SuspendInput): Promise<null> {
  const by = requireMayOverPeople(ctx)
  if (input.account === by) throw new Conflict('ownAccount')
  return runCommand(ctx, { name: 'accounts.suspend', input }, async (tx) => {
    await keepOneAdministrator(tx, { accountId: input.account })
    const person = await personOf(tx, input.account)
    const until = suspensionEnd(input.length, ctx.now)
    // Two who suspend at once: one does, the other is told.
    const { count } = await tx.account.updateMany({
      where: { id: person.id, suspendedAt: null },
      data: { suspendedAt: ctx.now, suspendedUntil: until },
    })
    if (count === 0) throw new Conflict('alreadySuspended')
    const id = newId()
    const { reason } = input
    const facts = { suspendedAt: ctx.now, suspendedById: by, until }
    await tx.suspension.create({ data: { id, accountId: person.id, reason, ...facts } })
    await endAllSessions(tx, person.id, ctx.now)
    await recordAudit(tx, ctx, {
      ...{ action: 'accounts.suspend', subjectKind: 'account', subjectId: person.id },
      detail: { reason, until: until?.toISOString() ?? null },
    })
    const letter = suspendedLetter(localeOf(person.locale), { reason, until })
    const mail = { kind: 'suspension', uniqueKey: `suspended:${id}`, to: addressOf(person) }
    await queueMail(tx, { ...mail, ...letter }, ctx.now)
    return null
  })
}

/**
 * Lets a suspended account act again, and tells it so.
 * @throws Forbidden, NotFound, Conflict `notSuspended`
 */
export async function liftSuspension(ctx: Ctx, input: { account: string }): Promise<null> {
  const by = requireMayOverPeople(ctx)
  return runCommand(ctx, { name: 'accounts.liftSuspension', input }, async (tx) => {
    const person = await personOf(tx, input.account)
    if (!(await letActAgain(tx, person, { now: ctx.now, by }))) throw new Conflict('notSuspended')
    await recordAudit(tx, ctx, {
      action: 'accounts.liftSuspension',
      subjectKind: 'account',
      subjectId: person.id,
    })
    return null
  })
}

/** Whether it was suspended until now. */
async function letActAgain(
  tx: Tx,
  person: Person,
  { now, by }: { now: Date; by: string | null },
): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id: person.id, suspendedAt: { not: null } },
    data: { suspendedAt: null, suspendedUntil: null },
  })
  if (count === 0) return false
  await tx.suspension.updateMany({
    where: { accountId: person.id, liftedAt: null },
    data: { liftedAt: now, liftedById: by },
  })
  const key = `lifted:${person.id}:${now.toISOString()}`
  const mail = { kind: 'suspension', uniqueKey: key, to: addressOf(person) }
  await queueMail(tx, { ...mail, ...liftedLetter(localeOf(person.locale)) }, now)
  return true
}

const atOnce = 100

/** Lifts the suspensions whose time is over. */
export async function liftEndedSuspensions(now: Date): Promise<void> {
  const where = { suspendedUntil: { lte: now } }
  for (;;) {
    const ended = await db.account.findMany({ where, take: atOnce, select: told })
    for (const person of ended)
      await db.$transaction((tx) => letActAgain(tx, person, { now, by: null }))
    if (ended.length < atOnce) return
  }
}

/**
 * Ends every session of somebody, who may sign in again.
 * @throws Forbidden, NotFound
 */
export async function signOutPerson(ctx: Ctx, input: { account: string }) {
  requireMayOverPeople(ctx)
  return runCommand(ctx, { name: 'accounts.signOutPerson', input }, async (tx) => {
    const person = await personOf(tx, input.account)
    const ended = await endAllSessions(tx, person.id, ctx.now)
    await recordAudit(tx, ctx, {
      ...{ action: 'accounts.signOutPerson', subjectKind: 'account', subjectId: person.id },
      detail: { ended },
    })
    return { ended }
  })
}
