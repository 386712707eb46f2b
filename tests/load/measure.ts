import { statementsOf } from '@/tests/support/statements'

export type Measured = { what: string; statements: number; median: number; slowest: number }

const runs = 15

/** Runs something again and again: how long it takes in the middle, at worst, and its statements. */
export async function measure(what: string, run: () => Promise<unknown>): Promise<Measured> {
  await run()
  const [, statements] = await statementsOf(run)
  const times: number[] = []
  for (let n = 0; n < runs; n += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return {
    what,
    statements: statements.length,
    median: times[Math.floor(runs / 2)] ?? 0,
    slowest: times.at(-1) ?? 0,
  }
}

const ms = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0))

/** As a table for docs/measured.md. */
export const tableOf = (rows: readonly Measured[]): string =>
  [
    '| what | statements | median, ms | slowest, ms |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (row) => `| ${row.what} | ${row.statements} | ${ms(row.median)} | ${ms(row.slowest)} |`,
    ),
  ].join('\n')
