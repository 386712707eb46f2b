import { sortKey } from '@/lib/i18n/sort-key'
import type { Tx } from '@/lib/platform/db'
import type { Fault } from '@/lib/platform/errors'
import { newId } from '@/lib/platform/ids'
import { cleanName } from '../rules/name'

const longestInstitution = 200

/** What is wrong with the name of an institution; none at all is right. */
export function institutionFault(typed: string): Fault | undefined {
  const name = cleanName(typed)
  if (Array.from(name).length > longestInstitution) {
    return { code: 'tooLong', values: { max: longestInstitution } }
  }
  return name !== '' && sortKey(name) === '' ? { code: 'invalid' } : undefined
}

/**
 * The institution of a country with this name, made when it is new; null for an empty name.
 * Names that differ by accents, case or spacing are one institution.
 */
export async function institutionNamed(
  tx: Tx,
  country: string,
  typed: string,
): Promise<string | null> {
  const name = cleanName(typed)
  if (name === '') return null
  const nameKey = sortKey(name)
  // Prisma's upsert looks first and then writes, and two who name it at once would collide.
  await tx.$executeRaw`
    INSERT INTO "Institution" ("id", "name", "nameKey", "country")
    VALUES (${newId()}, ${name}, ${nameKey}, ${country})
    ON CONFLICT ("country", "nameKey") DO NOTHING`
  const { id } = await tx.institution.findUniqueOrThrow({
    where: { country_nameKey: { country, nameKey } },
    select: { id: true },
  })
  return id
}
