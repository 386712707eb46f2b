import { isCountry } from '@/lib/i18n/countries'
import { sortKey } from '@/lib/i18n/sort-key'
import type { Ctx } from '@/lib/platform/command'
import { isUniqueViolation, type Tx } from '@/lib/platform/db'
import { Conflict, type Fault } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { recordAudit } from '@/lib/audit/commands'
import { canonicalEmail } from '../rules/address'
import { cleanName, nameFault } from '../rules/name'
import { privacyVersion } from '../privacy'
import type { Newcomer } from '../schema'

type Faults = Record<string, Fault>

/** What is wrong with a typed address, as the fault of the field `email`. */
export function emailFaults(typed: string): Faults {
  if (canonicalEmail(typed)) return {}
  return { email: { code: typed.trim() === '' ? 'required' : 'email' } }
}

/** What is wrong with a newcomer's details, by field. */
export function newcomerFaults(newcomer: Newcomer): Faults {
  const name = nameFault(cleanName(newcomer.name))
  const faults: Faults = {}
  if (name) faults['name'] = name
  if (!isCountry(newcomer.country))
    faults['country'] = { code: newcomer.country ? 'choice' : 'required' }
  if (newcomer.consent !== privacyVersion) faults['consent'] = { code: 'consent' }
  return faults
}

type Proven = { email: string; passwordHash?: string }

/**
 * Makes an account out of a proven address and a newcomer's details (see `newcomerFaults`).
 * @throws Conflict `emailHasAccount`
 */
export async function createAccount(
  tx: Tx,
  ctx: Ctx,
  { email, passwordHash }: Proven,
  newcomer: Newcomer,
): Promise<string> {
  const id = newId()
  const name = cleanName(newcomer.name)
  const account = {
    id,
    email,
    emailProvenAt: ctx.now,
    name,
    nameKey: sortKey(name),
    country: newcomer.country,
    locale: ctx.viewer.locale,
    passwordHash: passwordHash ?? null,
    createdAt: ctx.now,
  }
  try {
    await tx.account.create({ data: account })
  } catch (error) {
    // The same address was proven twice at the same time.
    throw isUniqueViolation(error) ? new Conflict('emailHasAccount') : error
  }
  await tx.consent.create({
    data: {
      id: newId(),
      accountId: id,
      version: newcomer.consent,
      locale: ctx.viewer.locale,
      givenAt: ctx.now,
    },
  })
  await recordAudit(tx, ctx, { action: 'accounts.create', subjectKind: 'account', subjectId: id })
  return id
}
