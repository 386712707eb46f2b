import { removeGrant, writeGrant } from '@/lib/accounts/commands/grants'
import { canonicalEmail } from '@/lib/accounts/rules/address'
import { queueMail } from '@/lib/mail/commands'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Invalid, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { requireEditionRights } from './commands'
import { staffLetter } from './letters'
import { editionInWords } from '@/lib/editions/words-queries'
import type { StaffRole } from './schema'

type Wanted = { edition: string; email: string; role: StaffRole }

/**
 * Makes somebody with an account a facilitator or an observer of an edition, and tells him. Who is
 * it already stays so, and gets no second mail.
 * @throws Forbidden, NotFound, Invalid when the address has no account
 */
export async function appointStaff(ctx: Ctx, input: Wanted): Promise<{ grant: string }> {
  requireEditionRights(ctx)
  const email = canonicalEmail(input.email)
  if (!email) throw new Invalid({ email: { code: 'email' } })
  const facts = { ...input, email }
  return runCommand(ctx, { name: 'dashboard.appointStaff', input: facts }, async (tx) => {
    const holder = await tx.account.findUnique({ where: { email }, select: { id: true } })
    if (!holder) throw new Invalid({ email: { code: 'emailUnknown' } })
    if ((await tx.edition.count({ where: { id: input.edition } })) === 0) throw new NotFound()
    const held = {
      accountId: holder.id,
      role: input.role,
      scope: 'edition',
      scopeId: input.edition,
    } as const
    const known = await tx.grant.count({ where: held })
    const grant = await writeGrant(tx, ctx, held)
    if (known === 0) await tell(tx, ctx, held, 'appointed')
    return { grant }
  })
}

/**
 * Takes such a role back, at once, and tells who had it.
 * @throws Forbidden, NotFound
 */
export async function dismissStaff(ctx: Ctx, input: { grant: string }): Promise<null> {
  requireEditionRights(ctx)
  return runCommand(ctx, { name: 'dashboard.dismissStaff', input }, async (tx) => {
    const where = { id: input.grant, scope: 'edition', role: { in: ['facilitator', 'observer'] } }
    if ((await tx.grant.count({ where })) === 0) throw new NotFound()
    const { accountId, role, scopeId } = await removeGrant(tx, ctx, input.grant)
    const held = { accountId, role: role as StaffRole, scopeId }
    await tell(tx, ctx, held, 'dismissed')
    return null
  })
}

type Held = { accountId: string; role: StaffRole; scopeId: string }

async function tell(
  tx: Tx,
  ctx: Ctx,
  { accountId, role, scopeId }: Held,
  news: 'appointed' | 'dismissed',
): Promise<void> {
  const select = { email: true, name: true, locale: true } as const
  const { email, name, locale } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select,
  })
  const edition = await editionInWords(tx, scopeId, locale)
  const letter = staffLetter({ ...edition, role, news })
  const mail = { kind: news, uniqueKey: `${news}:${newId()}`, to: { address: email, name } }
  await queueMail(tx, { ...mail, ...letter }, ctx.now)
}
