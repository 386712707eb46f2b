/** Something that is done again and again while the process lives. */
export type Duty = {
  name: string
  /** Milliseconds between the end of one round and the beginning of the next. */
  every: number
  /** One round; when `signal` fires it ends what is in hand and returns. */
  round: (signal: AbortSignal) => Promise<unknown>
}

type Circumstances = {
  signal: AbortSignal
  /** Waits so many milliseconds, or until the signal fires. */
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Told of a round that failed; the next one comes all the same. */
  failed: (duty: string, error: unknown) => void
}

const longestPause = 60_000

/** Milliseconds until the next round: after each failure in a row twice as long, up to a minute. */
const pauseAfter = ({ every }: Duty, failures: number) =>
  failures === 0 ? every : Math.max(every, Math.min(every * 2 ** failures, longestPause))

/** Does one duty until the signal fires. */
const keep = async (duty: Duty, { signal, pause, failed }: Circumstances): Promise<void> => {
  let failures = 0
  while (!signal.aborted) {
    try {
      await duty.round(signal)
      failures = 0
    } catch (error) {
      failures += 1
      failed(duty.name, error)
    }
    await pause(pauseAfter(duty, failures), signal)
  }
}

/**
 * Does every duty, side by side, until the signal fires.
 *
 * @returns when the rounds at hand have ended
 */
export const keepDuties = async (
  duties: readonly Duty[],
  circumstances: Circumstances,
): Promise<void> => {
  await Promise.all(duties.map((duty) => keep(duty, circumstances)))
}
