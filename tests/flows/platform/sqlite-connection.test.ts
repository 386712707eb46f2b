import { expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { noon } from '@/tests/support/people'
import { aSqliteFile } from '@/tests/support/sqlite-file'

const row = (kind: string) => ({ topic: 'file', kind, subjectId: newId(), occurredAt: noon })

const insert = (kind: string) =>
  `INSERT INTO "Event" ("topic", "kind", "subjectId", "occurredAt") VALUES ('file', '${kind}', 'x', 0)`

/** Prisma's promises start when somebody waits; this one tells whether it has ended. */
const started = (write: () => Promise<unknown>) => {
  const state = { over: false }
  const promise = (async () => {
    await write()
    state.over = true
  })()
  return { state, promise }
}

it('waits for another process, and serves readers meanwhile', async () => {
  const { stranger, open } = await aSqliteFile()
  const { db, reader } = await open()
  stranger.exec(`BEGIN IMMEDIATE; ${insert('theirs')}`)
  const plain = started(() => db.event.create({ data: row('plain') }))
  const whole = started(() => db.$transaction((tx) => tx.event.create({ data: row('whole') })))
  for (let turn = 0; turn < 20; turn += 1) expect(await reader.event.count()).toBe(0)
  expect([plain.state.over, whole.state.over]).toEqual([false, false])
  stranger.exec('COMMIT')
  await Promise.all([plain.promise, whole.promise])
  expect(await reader.event.count()).toBe(3)
})

it('loses nothing when two processes write at once', async () => {
  const { open } = await aSqliteFile()
  const [one, two] = await Promise.all([open(), open()])
  const writes = [one.db, two.db].flatMap((db) =>
    Array.from({ length: 40 }, (_, index) =>
      index % 2 === 0
        ? db.event.create({ data: row('plain') })
        : db.$transaction((tx) => tx.event.create({ data: row('whole') })),
    ),
  )
  await Promise.all(writes)
  expect(await one.reader.event.count()).toBe(80)
})

it('rolls back when the commit fails, and lets the next one in', async () => {
  const { stranger, open } = await aSqliteFile()
  const { db } = await open()
  const orphan = db.$transaction(async (tx) => {
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`
    await tx.auditDetail.create({ data: { entryId: newId(), body: '{}' } })
  })
  await expect(orphan).rejects.toThrow()
  await db.event.create({ data: row('next') })
  expect(stranger.prepare('SELECT COUNT(*) FROM "AuditDetail"').pluck().get()).toBe(0)
  expect(stranger.prepare('SELECT COUNT(*) FROM "Event"').pluck().get()).toBe(1)
})

it('refuses to write where nobody would commit', async () => {
  const { stranger, open } = await aSqliteFile()
  const { db } = await open()
  await db.$executeRaw`BEGIN`
  await expect(db.event.create({ data: row('lost') })).rejects.toThrow('inside a transaction')
  await expect(db.$queryRaw`SELECT 1`).rejects.toThrow('inside a transaction')
  expect(stranger.prepare('SELECT COUNT(*) FROM "Event"').pluck().get()).toBe(0)
})

it('has a reader that cannot write', async () => {
  const { open } = await aSqliteFile()
  const { reader } = await open()
  await expect(reader.event.create({ data: row('read') })).rejects.toThrow('readonly')
  expect(await reader.event.count()).toBe(0)
})

it.each([
  ['journal_mode', 'wal'],
  ['synchronous', '2'],
  ['foreign_keys', '1'],
  ['busy_timeout', '0'],
])('keeps %s at %s', async (pragma, value) => {
  const { open } = await aSqliteFile()
  const { db } = await open()
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`)
  expect(rows.flatMap((one) => Object.values(one).map(String))).toEqual([value])
})
