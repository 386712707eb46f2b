/** Lets go of a lock; a second call does nothing. */
export type Release = () => void

/** A fair lock: whoever asked first gets it first. */
export const createLock = (): (() => Promise<Release>) => {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let release: Release = () => undefined
    last = new Promise((resolve) => (release = resolve))
    await before
    return release
  }
}
