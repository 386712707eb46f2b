import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { databaseHealth } from '@/lib/platform/db/health'
import { db, engine, reader } from '@/tests/support/database'
import { writeToLedger } from '@/tests/support/ledger'

const lanes = 3

/** Starts a writer and kills it once it has had so many writes acknowledged; returns their keys. */
const writeAndDie = async (name: string, acknowledgements: number): Promise<string[]> => {
  const writer = ['--import', 'tsx', 'tests/support/ledger-writer.ts', name, String(lanes)]
  const child = spawn(process.execPath, writer, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  const keys: string[] = []
  for await (const key of createInterface(child.stdout)) {
    keys.push(key)
    if (keys.length === acknowledgements) child.kill('SIGKILL')
  }
  expect(await exit).toEqual([null, 'SIGKILL'])
  return keys
}

/** What each lane was writing when it died: it may be there or not. */
const underWay = (name: string, keys: string[]) =>
  Array.from({ length: lanes }, (_, lane) => {
    const done = keys.filter((key) => key.startsWith(`${name} ${lane} `)).length
    return `${name} ${lane} ${done}`
  })

const rowsByKey = async () => {
  const rows = await reader.event.groupBy({ by: ['kind'], _count: true })
  return new Map(rows.map(({ kind, _count }) => [kind, _count]))
}

it('a kill loses nothing that was acknowledged, and leaves nothing by halves', async () => {
  const acknowledged: string[] = []
  const open: string[] = []
  for (const round of [1, 2]) {
    const deaths = ['ana', 'rui'].map(async (who) => {
      const name = `${who}-${round}`
      const keys = await writeAndDie(name, 1 + Math.floor(Math.random() * 40))
      acknowledged.push(...keys)
      open.push(...underWay(name, keys))
    })
    await Promise.all(deaths)
  }

  const kept = await rowsByKey()
  expect(acknowledged.filter((key) => kept.get(key) !== 2)).toEqual([])
  expect([...kept].filter(([, rows]) => rows !== 2)).toEqual([])
  expect(await databaseHealth()).toEqual({ engine, ok: true })

  // Everything is sent again, as a browser does that never saw the answer.
  for (const key of [...acknowledged, ...open]) expect(await writeToLedger(key)).toEqual({ key })
  const all = await rowsByKey()
  expect([...all].filter(([, rows]) => rows !== 2)).toEqual([])
  expect(all.size).toBe(acknowledged.length + open.length)
}, 120_000)

it('the file is whole afterwards', async () => {
  const check = { sqlite: 'PRAGMA integrity_check', postgresql: `SELECT 'ok' AS "integrity_check"` }
  expect(await db.$queryRawUnsafe(check[engine])).toEqual([{ integrity_check: 'ok' }])
})
