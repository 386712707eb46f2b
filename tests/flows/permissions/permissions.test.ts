import { expect, it } from 'vitest'
import { aCast, anAsker } from './cast'
import { changedSince, marks } from '@/tests/support/row-marks'
import { roleNames, type Outcome, type Role, type Row } from './row'
import { table } from './table'

const refusals: readonly Outcome[] = ['NotFound', 'Forbidden', 'Conflict', 'Invalid']
const cast = await aCast()

/**
 * Asks as one role; a refusal that left a trace says in which tables. A query has the reader alone,
 * which on SQLite cannot write.
 */
async function ask(row: Row, role: Role): Promise<string> {
  const asker = await anAsker(role, cast)
  const prepared = await row.prepare(cast, asker)
  await asker.suspend()
  if (row.kind === 'query' || !refusals.includes(row.as[role])) return prepared()
  const before = await marks()
  const outcome = await prepared()
  const changed = (await changedSince(before)).filter((name) => !(name in row.counts))
  return changed.length === 0 ? outcome : `${outcome}, which changed ${changed.join(', ')}`
}

it.each(table.map((row) => ({ ...row, row })))(
  '$key answers each role by the table: $asked',
  async ({ row }) => {
    const outcomes: Record<string, string> = {}
    for (const role of roleNames) outcomes[role] = await ask(row, role)
    expect(outcomes).toEqual(row.as)
  },
)
