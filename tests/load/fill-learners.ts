import type { Engine } from '@/lib/platform/db/engine'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { later, noon } from '@/tests/support/people'
import { dialects } from './fill'

/** An instant as each engine keeps it: SQL, `days` after noon. */
const after = (engine: Engine, days: string) =>
  engine === 'sqlite'
    ? `(${noon.getTime()} + (${days}) * 86400000)`
    : `(timestamp '${noon.toISOString().slice(0, 19)}' + (${days}) * interval '1 day')`

const countries = ['AO', 'BR', 'CV', 'GQ', 'GW', 'MZ', 'PT', 'ST', 'TL']

/** Enrols people past every command: half of the items done on average, one in 31 has finished. */
export async function fillLearners(
  db: PrismaClient,
  engine: Engine,
  { edition, learners, items }: { edition: string; learners: number; items: number },
): Promise<void> {
  const { id, from } = dialects[engine]
  const people = from(0, learners - 1)
  const done = `(n * 7919) % ${items + 1}`
  const pick = (words: readonly string[], by: string) =>
    `(CASE (${by}) % ${words.length} ${words.map((word, k) => `WHEN ${k} THEN ${word}`).join(' ')} END)`
  const country = pick(
    countries.map((code) => `'${code}'`),
    'n',
  )
  const name = `'Ana ' || (n * 7919) % 100003`
  await db.institution.createMany({
    data: Array.from({ length: 200 }, (_, k) => ({
      ...{ id: `institution-${k}`, name: `Instituição ${k}`, nameKey: `instituicao ${k}` },
      country: countries[k % 9] ?? 'PT',
    })),
  })
  await db.$executeRawUnsafe(`
    INSERT INTO "Account" ("id", "email", "emailProvenAt", "name", "nameKey", "country", "locale", "createdAt")
    SELECT ${id('n', 1)}, 'n' || n || '@example.org', ${after(engine, '0')}, ${name}, lower(${name}),
      ${country}, ${pick(["'pt'", "'en'", "'es'", "'fr'"], 'n / 3')}, ${after(engine, '0')}
    FROM ${people}`)
  await db.$executeRawUnsafe(`
    INSERT INTO "Enrolment" ("id", "editionId", "accountId", "nameKey", "country", "institutionId",
      "constituency", "enrolledAt", "lastActiveAt", "completedAt")
    SELECT ${id('n', 2)}, '${edition}', ${id('n', 1)}, lower(${name}), ${country},
      'institution-' || (n % 200), ${pick(["'government'", "'workers'", 'NULL'], 'n / 7')},
      ${after(engine, 'n % 5')}, ${after(engine, 'n % 29')},
      CASE WHEN ${done} = ${items} THEN ${after(engine, '20')} ELSE NULL END
    FROM ${people}`)
  await db.$executeRawUnsafe(`
    INSERT INTO "Completion" ("id", "enrolmentId", "itemId", "completedAt")
    SELECT ${id(`(n * ${items} + i."position")`, 3)}, ${id('n', 2)}, i."itemId", ${after(engine, 'n % 29')}
    FROM ${people} JOIN "EditionItem" i ON i."editionId" = '${edition}' AND i."position" < ${done}`)
  await db.edition.update({ where: { id: edition }, data: { closesAt: later({ days: 60 }) } })
  await db.$executeRawUnsafe('ANALYZE')
}
