/** A reason to stop that is told in its own words, without a stack. */
export class Stop extends Error {}

/** @param {number} since as performance.now() gave it */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Does one step and says what became of it and how long it took.
 *
 * @template T
 * @param {string} name
 * @param {(say: (words: string) => void) => T | Promise<T>} work `say` sets the words that stand
 *   beside the name when the step is done
 * @returns {Promise<T>}
 */
export const step = async (name, work) => {
  const since = performance.now()
  let said = ''
  const done = (/** @type {string} */ mark) => {
    console.info(`${mark} ${name}${said && `: ${said}`} (${seconds(since)})`)
  }
  try {
    const answer = await work((words) => (said = words))
    done('✓')
    return answer
  } catch (error) {
    said = ''
    done('✗')
    throw error
  }
}

/** Tells of a step that takes long, while it does. @param {string} words */
export const tell = (words) => {
  console.info(`· ${words}`)
}

/**
 * Runs a command's whole work; a Stop is told in its words, anything else with its stack.
 *
 * @param {() => Promise<number | undefined>} work answers with the exit code, 0 when undefined
 */
export const main = async (work) => {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}
