import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openClients } from '@/lib/platform/db/clients'
import { migrate } from '@/scripts/db/migrate'
import { withSchemaEngine } from '@/scripts/db/schema-engine'
import { anEmptyDatabase } from '@/tests/support/empty-database'
import { contentsOf, fill, openBare, type Rows } from '@/tests/support/release-rows'

const folder = 'tests/support/releases'
/** Named by their last migration, with a hyphen for its underscore. */
const releases = readdirSync(folder).map((file) => file.replace('-', '_').replace(/\.json$/, ''))
const rowsOf = (release: string) =>
  JSON.parse(readFileSync(`${folder}/${release.replace('_', '-')}.json`, 'utf8')) as Rows

/** A database as a site had it at that release, with rows in every table. */
const asReleased = async (release: string, rows: Rows) => {
  const url = await anEmptyDatabase()
  await withSchemaEngine(url, ({ apply }) => apply(release))
  const bare = await openBare(url)
  await fill(bare, rows)
  const before = await contentsOf(bare, rows)
  await bare.close()
  return { url, before }
}

it.each(releases)('a site of %s keeps every row when it is brought up to date', async (release) => {
  const rows = rowsOf(release)
  const { url, before } = await asReleased(release, rows)
  await migrate(url)
  const bare = await openBare(url)
  const after = await contentsOf(bare, rows)
  await bare.close()
  expect(after).toEqual(before)
})

it.each(releases)('what a site of %s holds is read by the client of today', async (release) => {
  const rows = rowsOf(release)
  const { url } = await asReleased(release, rows)
  await migrate(url)
  const { db, close } = await openClients(url)
  const accounts = await db.account.findMany({ include: { enrolments: true, author: true } })
  const posts = await db.post.findMany({ include: { author: true, root: true, forum: true } })
  await close()
  expect(accounts).toHaveLength(rows['Account']!.length)
  expect(posts).toHaveLength(rows['Post']!.length)
})

it.each(releases)('the rows of %s are in every table that it had', (release) => {
  const empty = Object.entries(rowsOf(release)).filter(([, rows]) => rows.length === 0)
  expect(empty.map(([table]) => table)).toEqual([])
})
