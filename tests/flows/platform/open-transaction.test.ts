import { expect, it } from 'vitest'
import { newId } from '@/lib/platform/ids'
import { db, reader, type Tx } from '@/tests/support/database'
import { noon } from '@/tests/support/people'

/** A row of a table that only these tests write to. */
const row = (kind: string) => ({ topic: 'open', kind, subjectId: newId(), occurredAt: noon })
const kinds = async (client = db) =>
  (await client.event.findMany({ orderBy: { sequence: 'asc' } })).map(({ kind }) => kind)

const signal = () => {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => (give = resolve))
  return { give, given }
}

/**
 * A request that has written and not yet ended: it does what `rest` says, which must fail.
 *
 * @param timeout of the transaction, in milliseconds
 */
const openTransaction = async (rest: (tx: Tx) => Promise<never>, timeout = 10_000) => {
  const written = signal()
  const write = async (tx: Tx) => {
    await tx.event.create({ data: row('rolled back') })
    written.give()
    await rest(tx)
  }
  const over = db.$transaction(write, { timeout })
  // Whoever awaits `over` later sees its fault; until then it is not unhandled.
  over.catch(() => undefined)
  await written.given
  return { over }
}

/** One that fails when it is told to. */
const failing = async () => {
  const end = signal()
  const { over } = await openTransaction(async () => {
    await end.given
    throw new Error('rolled back')
  })
  return { over, end: end.give }
}

/** Prisma's promises do nothing until somebody waits for them. */
const started = async (write: () => Promise<unknown>) => await write()

/** Long enough for a write that waits for nobody to have happened. */
const otherRequests = async () => {
  for (let turn = 0; turn < 20; turn += 1) await reader.event.count()
}

const writes: [string, () => Promise<unknown>, string[]][] = [
  ['create', () => db.event.create({ data: row('new') }), ['old', 'new']],
  ['createMany', () => db.event.createMany({ data: [row('a'), row('b')] }), ['old', 'a', 'b']],
  ['update', () => db.event.updateMany({ data: { kind: 'changed' } }), ['changed']],
  [
    'updateMany that returns',
    () => db.event.updateManyAndReturn({ where: { kind: 'old' }, data: { kind: 'changed' } }),
    ['changed'],
  ],
  [
    'upsert',
    () => db.event.upsert({ where: { sequence: -1 }, create: row('new'), update: {} }),
    ['old', 'new'],
  ],
  ['deleteMany', () => db.event.deleteMany({ where: { kind: 'old' } }), []],
  ['a statement', () => db.$executeRaw`UPDATE "Event" SET "kind" = 'changed'`, ['changed']],
  ['a statement that returns', () => db.$queryRaw`DELETE FROM "Event" RETURNING "kind"`, []],
  [
    'a batch of one',
    () => db.$transaction([db.event.create({ data: row('new') })]),
    ['old', 'new'],
  ],
  [
    'a batch of two',
    () =>
      db.$transaction([db.event.create({ data: row('a') }), db.event.create({ data: row('b') })]),
    ['old', 'a', 'b'],
  ],
  [
    'a transaction',
    () => db.$transaction((tx) => tx.event.create({ data: row('new') })),
    ['old', 'new'],
  ],
]

const start = async () => {
  await db.event.deleteMany({})
  await db.event.create({ data: row('old') })
}

it.each(writes)('keeps %s that came while another rolls back', async (_, write, after) => {
  await start()
  const { over, end } = await failing()
  const acknowledged = started(write)
  await otherRequests()
  end()
  await expect(over).rejects.toThrow('rolled back')
  await acknowledged
  expect(await kinds()).toEqual(after)
})

it.each(writes)('keeps %s that came while another runs out of time', async (_, write, after) => {
  await start()
  const { over } = await openTransaction(async (tx) => {
    for (;;) await tx.event.count()
  }, 60)
  const acknowledged = started(write)
  await expect(over).rejects.toThrow('expired transaction')
  await acknowledged
  expect(await kinds()).toEqual(after)
})

it('shows readers nothing of what is not committed', async () => {
  await start()
  const { over, end } = await failing()
  expect(await kinds(reader)).toEqual(['old'])
  end()
  await expect(over).rejects.toThrow('rolled back')
  expect(await kinds(reader)).toEqual(['old'])
})

it('shows readers what is committed at once', async () => {
  await start()
  await db.$transaction((tx) => tx.event.create({ data: row('new') }))
  expect(await kinds(reader)).toEqual(['old', 'new'])
})
