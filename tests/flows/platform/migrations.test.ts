import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openClients } from '@/lib/platform/db/clients'
import { migrate } from '@/scripts/db/migrate'
import { missingSql } from '@/scripts/db/write-migration'
import { engine } from '@/tests/support/database'
import { anEmptyDatabase } from '@/tests/support/empty-database'

const foldersOf = (one: string) => readdirSync(`prisma/migrations/${one}`).sort()

it('bring an empty database to exactly the schema', async () => {
  expect(await missingSql(await anEmptyDatabase())).toBe('')
})

it('are applied once, in order', async () => {
  const url = await anEmptyDatabase()
  expect(await migrate(url)).toEqual(foldersOf(engine))
  expect(await migrate(url)).toEqual([])
})

it('are applied once when two processes start together', async () => {
  const url = await anEmptyDatabase()
  const applied = await Promise.all([migrate(url), migrate(url)])
  expect(applied.flat()).toEqual(foldersOf(engine))
})

it('need nothing of a database that is in use and current', async () => {
  const url = await anEmptyDatabase()
  await migrate(url)
  const { db, close } = await openClients(url)
  await db.site.count()
  expect(await migrate(url).finally(close)).toEqual([])
})

it('leave nothing when one fails, and are tried again', async () => {
  const url = await anEmptyDatabase()
  await migrate(url)
  const { db, close } = await openClients(url)
  await db.$executeRaw`UPDATE "_prisma_migrations" SET "finished_at" = NULL`
  // The first two tables are missing, the third is in the way.
  await db.$executeRaw`DROP TABLE "Site"`
  await db.$executeRaw`DROP TABLE "Submission"`
  await close()
  await expect(migrate(url)).rejects.toThrow('Token')
  const left = await openClients(url)
  await expect(left.db.site.count()).rejects.toThrow('does not exist')
  await left.close()
  await expect(migrate(url)).rejects.toThrow('Token')
})

it('have the same names on both engines', () => {
  expect(foldersOf('sqlite')).toEqual(foldersOf('postgresql'))
})
