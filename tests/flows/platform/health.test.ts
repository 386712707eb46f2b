import { expect, it } from 'vitest'
import { databaseHealth } from '@/lib/platform/db/health'
import { db, engine } from '@/tests/support/database'

it('is well when every migration is there', async () => {
  expect(await databaseHealth()).toEqual({ engine, ok: true })
})

it('says that a migration is missing', async () => {
  await db.$executeRaw`UPDATE "_prisma_migrations" SET "finished_at" = NULL`
  expect(await databaseHealth()).toEqual({ engine, ok: false, reason: 'migrations-missing' })
})

it('says that the database does not answer', async () => {
  await db.$executeRaw`DROP TABLE "_prisma_migrations"`
  expect(await databaseHealth()).toMatchObject({ engine, ok: false, reason: 'unreachable' })
})
