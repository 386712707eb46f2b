import { recordAudit } from '@/lib/audit/commands'
import { isCountry } from '@/lib/i18n/countries'
import { sortKey } from '@/lib/i18n/sort-key'
import { runCommand, type Ctx } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db'
import type { Fault } from '@/lib/platform/errors'
import { refuseFaults } from '@/lib/platform/form-fields'
import { requireAccount } from '../policy'
import { cleanName, nameFault } from '../rules/name'
import type { Constituency, ProfileInput } from '../schema'
import { institutionFault, institutionNamed } from './institutions'

/** What of a profile others keep a copy of. */
export type PublicProfile = { id: string; name: string; nameKey: string; country: string }

/** An area that keeps a copy of a name, brought up to date in the same transaction. */
export type ProfileFollower = (tx: Tx, profile: PublicProfile) => Promise<void>

/**
 * Changes the viewer's own profile.
 * @param followers what the areas above do with a changed name; they cannot be imported from here
 */
export async function changeProfile(
  ctx: Ctx,
  input: ProfileInput,
  followers: readonly ProfileFollower[],
): Promise<null> {
  const account = requireAccount(ctx.viewer)
  refuseFaults(profileFaults(input))
  const name = cleanName(input.name)
  const nameKey = sortKey(name)
  const { country } = input
  return runCommand(ctx, { name: 'accounts.changeProfile', input }, async (tx) => {
    await tx.account.update({
      where: { id: account.id },
      data: {
        name,
        nameKey,
        country,
        locale: input.interfaceLanguage,
        institutionId: await institutionNamed(tx, country, input.institution),
        constituency: input.constituency || null,
      },
    })
    await writeLanguages(tx, account.id, input.languagesRead)
    for (const follow of followers) await follow(tx, { id: account.id, name, nameKey, country })
    await recordAudit(tx, ctx, {
      action: 'accounts.changeProfile',
      subjectKind: 'account',
      subjectId: account.id,
    })
    return null
  })
}

function profileFaults(input: ProfileInput): Record<string, Fault> {
  const faults: Record<string, Fault> = {}
  const name = nameFault(cleanName(input.name))
  const institution = institutionFault(input.institution)
  if (name) faults['name'] = name
  if (institution) faults['institution'] = institution
  if (!isCountry(input.country)) faults['country'] = { code: 'choice' }
  return faults
}

/** What enrolment asks beside the account; institution as typed, '' for none. */
export type EnrolmentProfile = {
  institution: string
  constituency: Constituency | null
  languagesRead: readonly string[]
}

/**
 * Keeps what was said at enrolment on the account.
 * @returns the institution's id, for the enrolment's own copy
 * @throws Invalid when the institution's name is too long
 */
export async function completeEnrolmentProfile(
  tx: Tx,
  accountId: string,
  profile: EnrolmentProfile,
): Promise<{ institutionId: string | null }> {
  const fault = institutionFault(profile.institution)
  refuseFaults(fault ? { institution: fault } : {})
  const { country } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { country: true },
  })
  const institutionId = await institutionNamed(tx, country, profile.institution)
  await tx.account.update({
    where: { id: accountId },
    data: { institutionId, constituency: profile.constituency },
  })
  await writeLanguages(tx, accountId, profile.languagesRead)
  return { institutionId }
}

async function writeLanguages(tx: Tx, accountId: string, languages: readonly string[]) {
  const read = [...new Set(languages)]
  await tx.accountLanguage.deleteMany({ where: { accountId, language: { notIn: read } } })
  for (const language of read) {
    await tx.$executeRaw`
      INSERT INTO "AccountLanguage" ("accountId", "language") VALUES (${accountId}, ${language})
      ON CONFLICT ("accountId", "language") DO NOTHING`
  }
}
