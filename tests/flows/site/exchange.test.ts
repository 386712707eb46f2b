import { inject, describe, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openClients } from '@/lib/platform/db/clients'
import { engineOf } from '@/lib/platform/db/engine'
import { newId } from '@/lib/platform/ids'
import { migrate } from '@/scripts/db/migrate'
import { exportSite } from '@/scripts/site/export'
import { UnusableExport } from '@/scripts/site/format'
import { importSite } from '@/scripts/site/import'
import { readTables, tablesOf } from '@/scripts/site/tables'
import { aCast } from '../permissions/cast'
import { db, engine, reader } from '@/tests/support/database'
import { anExport, aSourcePost, aThread } from '@/tests/support/disqus'
import { importText } from '@/tests/support/disqus-import'
import { anEmptyDatabase } from '@/tests/support/empty-database'
import { aForum, aMember, nobody, write } from '@/tests/support/forum'
import { noon } from '@/tests/support/people'

type Clients = Parameters<typeof exportSite>[0]

async function textOf(clients: Clients): Promise<string> {
  const parts: string[] = []
  await exportSite(clients, async (lines) => {
    parts.push(lines)
    await Promise.resolve()
  })
  return parts.join('')
}

async function* lines(text: string) {
  await Promise.resolve()
  yield* text.trimEnd().split('\n')
}

async function elsewhere(url: string) {
  await migrate(url)
  const clients = await openClients(url)
  onTestFinished(clients.close)
  return { ...clients, engine: engineOf(url) }
}

let here = ''
beforeAll(async () => {
  await aCast()
  const forum = await aForum()
  const { thread } = await write(await aMember(), forum.id, { subscribe: 'yes' })
  await write(nobody, forum.id, { parent: thread, body: 'Açúcar 😀\n\u2028 <b>"' })
  await importText(
    anExport(
      aThread('1'),
      aSourcePost('11', { at: '2016-03-02T12:00:00Z' }),
      aSourcePost('12', { parent: '11', at: '2011-03-02T12:00:00Z' }),
    ),
    { '1': forum.place },
  )
  await db.site.create({ data: { id: 1, mode: 'normal', createdAt: noon } })
  await db.event.create({ data: { topic: 't', kind: 'k', subjectId: newId(), occurredAt: noon } })
  here = await textOf({ reader, engine })
})

describe('a site', () => {
  it('is exported whole, each row after what it points at', () => {
    const rows = here.trimEnd().split('\n')
    const names = [
      ...new Set(rows.slice(1, -1).map((line) => (JSON.parse(line) as { table: string }).table)),
    ]
    expect(names.length).toBeGreaterThan(20)
    expect(names).toEqual(
      readTables()
        .map(({ name }) => name)
        .filter((name) => names.includes(name)),
    )
  })

  it('comes out of an empty database byte by byte as it went in', async () => {
    const there = await elsewhere(await anEmptyDatabase())
    await importSite(there, lines(here))
    expect(await textOf(there)).toBe(here)
  })

  it('grows from one engine into the other and back', async () => {
    const template = inject('template')
    const other = template.engine === 'sqlite' ? null : `file:${await scratchFile()}`
    // On SQLite alone there is no server: the way back is walked by the run on PostgreSQL.
    const there = await elsewhere(other ?? (await anEmptyDatabase()))
    await importSite(there, lines(here))
    const text = await textOf(there)
    expect(text).toBe(here)
    const back = await elsewhere(await anEmptyDatabase())
    await importSite(back, lines(text))
    expect(await textOf(back)).toBe(here)
  })

  it('lives on where it went: what counts by itself counts on', async () => {
    const there = await elsewhere(await anEmptyDatabase())
    await importSite(there, lines(here))
    const event = { topic: 't', kind: 'k', subjectId: newId(), occurredAt: noon }
    const { sequence } = await there.db.event.create({ data: event })
    expect(sequence).toBeGreaterThan(1)
  })
})

async function scratchFile() {
  const { scratchFolder } = await import('@/tests/support/scratch')
  return `${await scratchFolder('ponte-exchange-')}/other.db`
}

describe('an import of a site', () => {
  const changed = (change: (rows: string[]) => string[]) =>
    change(here.trimEnd().split('\n')).join('\n')
  it.each<[string, (rows: string[]) => string[], RegExp]>([
    ['cut off', (rows) => rows.slice(0, -1), /ends in the middle/],
    ['with a row gone', (rows) => rows.filter((_, n) => n !== rows.length - 2), /are missing/],
    [
      'of another state of the schema',
      (rows) => [rows[0]!.replace(/"schema":"\d+/, '"schema":"1'), ...rows.slice(1)],
      /same release/,
    ],
    ['of something else', () => ['{"a":1}'], /no export of a site/],
    ['with a line broken', (rows) => [rows[0]!, '{"table":', ...rows.slice(2)], /no JSON/],
    ['with something behind', (rows) => [...rows, rows[1]!], /after the end/],
    [
      'out of order',
      (rows) => [rows[0]!, ...rows.slice(1, -1).reverse(), rows.at(-1)!],
      /none belong|not there/,
    ],
  ])('%s changes nothing', async (_, change, words) => {
    const there = await elsewhere(await anEmptyDatabase())
    const work = importSite(there, lines(changed(change)))
    await expect(work).rejects.toThrow(words)
    await expect(work).rejects.toBeInstanceOf(UnusableExport)
    expect(await there.db.account.count()).toBe(0)
  })

  it('leaves a database alone that is in use', async () => {
    await expect(importSite({ db, engine }, lines(here))).rejects.toThrow('not empty')
    expect(await textOf({ reader, engine })).toBe(here)
  })
})

it('a schema that no order fits is told of', () => {
  const circle =
    'model A {\n  id String @id\n  b B @relation(fields: [bId], references: [id])\n}\nmodel B {\n  id String @id\n  a A @relation(fields: [aId], references: [id])\n}\n'
  const within = 'model A {\n  id String @id\n  a A @relation(fields: [aId], references: [id])\n}\n'
  expect(() => tablesOf(circle)).toThrow('circle')
  expect(() => tablesOf(within)).toThrow('which comes first')
  expect(() => tablesOf('model A {\n  id String @id\n  x Float\n}\n')).toThrow('type Float')
})
