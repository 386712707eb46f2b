import { recordAudit } from '@/lib/audit/commands'
import { isCountry } from '@/lib/i18n/countries'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import { Conflict, Forbidden, Invalid, NotFound } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import type { Role, Scope } from '@/lib/platform/viewer'
import { canGrantRoles, requireAccount } from '../policy'
import { canonicalEmail } from '../rules/address'
import { scopesOf } from '../rules/grant'

type Wanted = { email: string; role: Role; scope: Scope; scopeId: string }

function requireAdministrator(ctx: Ctx): void {
  requireAccount(ctx.viewer)
  if (!canGrantRoles(ctx.viewer)) throw new Forbidden()
}

/**
 * Gives somebody a role, known by address. Who has it already keeps it.
 * @throws Forbidden, Invalid when the address has no account or the role does not hold there
 */
export async function grantRole(ctx: Ctx, input: Wanted): Promise<{ grant: string }> {
  requireAdministrator(ctx)
  const { role, scope, scopeId } = input
  if (!scopesOf(role).includes(scope)) throw new Invalid({ scope: { code: 'choice' } })
  const email = canonicalEmail(input.email)
  if (!email) throw new Invalid({ email: { code: 'email' } })
  const facts = { email, role, scope, scopeId }
  return runCommand(ctx, { name: 'accounts.grantRole', input: facts }, async (tx) => {
    const holder = await tx.account.findUnique({ where: { email }, select: { id: true } })
    if (!holder) throw new Invalid({ email: { code: 'emailUnknown' } })
    if (!(await exists(tx, scope, scopeId))) throw new Invalid({ scopeId: { code: 'choice' } })
    const grant = await writeGrant(tx, ctx, { accountId: holder.id, role, scope, scopeId })
    return { grant }
  })
}

type NewGrant = { accountId: string; role: Role; scope: Scope; scopeId: string }

/** Writes a grant down, once; returns its id. */
export async function writeGrant(tx: Tx, ctx: Ctx, wanted: NewGrant): Promise<string> {
  const { accountId, role, scope, scopeId } = wanted
  const giver = ctx.viewer.account?.id ?? null
  const written = await tx.$executeRaw`
    INSERT INTO "Grant"
      ("id", "accountId", "role", "scope", "scopeId", "grantedById", "grantedAt")
    VALUES (${newId()}, ${accountId}, ${role}, ${scope}, ${scopeId}, ${giver}, ${ctx.now})
    ON CONFLICT ("accountId", "role", "scope", "scopeId") DO NOTHING`
  const { id } = await tx.grant.findUniqueOrThrow({
    where: { accountId_role_scope_scopeId: wanted },
    select: { id: true },
  })
  if (written === 0) return id
  await recordAudit(tx, ctx, {
    action: 'accounts.grantRole',
    subjectKind: 'account',
    subjectId: accountId,
    ...(scope === 'edition' && { editionId: scopeId }),
    detail: { role, scope, scopeId },
  })
  return id
}

/**
 * Takes a role back, at once: sessions carry no roles.
 * @throws Forbidden, NotFound, Conflict `lastAdministrator`
 */
export async function withdrawRole(ctx: Ctx, input: { grant: string }): Promise<null> {
  requireAdministrator(ctx)
  return runCommand(ctx, { name: 'accounts.withdrawRole', input }, async (tx) => {
    await removeGrant(tx, ctx, input.grant)
    return null
  })
}

/**
 * Takes a grant away, and returns what it was.
 * @throws NotFound, Conflict `lastAdministrator`
 */
export async function removeGrant(tx: Tx, ctx: Ctx, id: string) {
  const grant = await tx.grant.findUnique({ where: { id } })
  if (!grant) throw new NotFound()
  if (grant.role === 'administrator') await keepOneAdministrator(tx, { id: grant.id })
  await tx.grant.deleteMany({ where: { id: grant.id } })
  await recordAudit(tx, ctx, {
    action: 'accounts.withdrawRole',
    subjectKind: 'account',
    subjectId: grant.accountId,
    ...(grant.scope === 'edition' && { editionId: grant.scopeId }),
    detail: { role: grant.role, scope: grant.scope, scopeId: grant.scopeId },
  })
  return grant
}

const administrators = { role: 'administrator', scope: 'site', scopeId: '' }

/**
 * Sees to it that somebody can administer without the grants that are about to go. Two
 * administrators who withdraw one another at once must not both succeed: lock, then count.
 * @throws Conflict `lastAdministrator`
 */
export async function keepOneAdministrator(
  tx: Tx,
  leaving: { id: string } | { accountId: string },
): Promise<void> {
  await tx.grant.updateMany({ where: administrators, data: { role: 'administrator' } })
  const staying = await tx.grant.count({
    where: { ...administrators, NOT: leaving, account: { suspendedAt: null } },
  })
  if (staying === 0) throw new Conflict('lastAdministrator')
}

async function exists(tx: Tx, scope: Scope, scopeId: string): Promise<boolean> {
  const where = { id: scopeId }
  switch (scope) {
    case 'site':
      return scopeId === ''
    case 'country':
      return isCountry(scopeId)
    case 'edition':
      return (await tx.edition.count({ where })) === 1
    case 'institution':
      return (await tx.institution.count({ where })) === 1
  }
}
