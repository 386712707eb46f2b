import { describe, expect, it } from 'vitest'
import { keepDuties, type Duty } from '@/lib/platform/duties'

/** Keeps one duty for so many rounds, without waiting; returns the pauses and the faults. */
const keepFor = async (rounds: number, round: (count: number) => Promise<unknown>, every = 100) => {
  const end = new AbortController()
  const pauses: number[] = []
  const faults: unknown[] = []
  let count = 0
  const duty: Duty = {
    name: 'sweep',
    every,
    round: () => {
      count += 1
      return round(count)
    },
  }
  await keepDuties([duty], {
    signal: end.signal,
    pause: (milliseconds) => {
      pauses.push(milliseconds)
      if (count === rounds) end.abort()
      return Promise.resolve()
    },
    failed: (name, error) => faults.push([name, error]),
  })
  return { pauses, faults, count }
}

describe('a duty', () => {
  it('is done again after each pause, until it is told to end', async () => {
    expect(await keepFor(3, () => Promise.resolve())).toEqual({
      pauses: [100, 100, 100],
      faults: [],
      count: 3,
    })
  })

  it('goes on after a failure, which is told, and waits longer each time', async () => {
    const fault = new Error('no connection')
    const { pauses, faults } = await keepFor(4, (n) =>
      n < 4 ? Promise.reject(fault) : Promise.resolve(),
    )
    expect(pauses).toEqual([200, 400, 800, 100])
    expect(faults).toEqual([1, 2, 3].map(() => ['sweep', fault]))
  })

  it('never waits longer than a minute, or than its own pause', async () => {
    const fails = () => Promise.reject(new Error('no'))
    expect((await keepFor(12, fails, 1_000)).pauses.at(-1)).toBe(60_000)
    expect((await keepFor(2, fails, 3_600_000)).pauses).toEqual([3_600_000, 3_600_000])
  })

  it('is told when to end what it has in hand', async () => {
    const end = new AbortController()
    let told = false
    const duty: Duty = {
      name: 'mail',
      every: 1,
      round: (signal) => {
        end.abort()
        told = signal.aborted
        return Promise.resolve()
      },
    }
    await keepDuties([duty], {
      signal: end.signal,
      pause: () => Promise.resolve(),
      failed: () => undefined,
    })
    expect(told).toBe(true)
  })
})
