import { savesData } from '../../ui/saves-data'

/** A post that was published meanwhile. */
export type Heard = { thread: string; number: number }

const mostTries = 10

/** Milliseconds until the next try: twice as long each time, up to a minute, never in step with others. */
export const waitAfter = (tries: number, random: number): number =>
  Math.min(60_000, 2_000 * 2 ** tries) * (0.5 + random)

/**
 * Listens to what is new while the page is looked at, and not at all where data is being saved.
 *
 * @returns what ends it
 */
export function follow(path: string, after: number, heard: (news: Heard) => void): () => void {
  if (savesData()) return () => {}
  let last = after
  let tries = 0
  let source: EventSource | undefined
  let timer: number | undefined
  const close = () => {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }
  const open = () => {
    if (document.hidden || source) return
    source = new EventSource(`${path}?after=${last}`)
    source.onopen = () => (tries = 0)
    source.onmessage = ({ lastEventId, data }: MessageEvent<string>) => {
      last = Number(lastEventId)
      heard(JSON.parse(data) as Heard)
    }
    source.onerror = () => {
      close()
      if (tries < mostTries) timer = window.setTimeout(open, waitAfter(tries++, Math.random()))
    }
  }
  const look = () => (document.hidden ? close() : open())
  document.addEventListener('visibilitychange', look)
  open()
  return () => {
    document.removeEventListener('visibilitychange', look)
    close()
  }
}
