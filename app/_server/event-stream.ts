import { followTopic } from '@/lib/platform/event-hub'
import { log } from '@/lib/platform/log'

/** What is told, and from where to go on; null when the reader may not listen any longer. */
type Told = { events: readonly { id: number; data: unknown }[]; last: number } | null

type Wanted = {
  topic: string
  after: number
  next: (after: number) => Promise<Told>
  /** Called once, when the stream has ended, however it ended. */
  ended: () => void
}

const beat = 25_000
const longest = 15 * 60_000

// Next bundles the start of the server apart from the handlers; both must see the same streams.
const place = Symbol.for('ponte.event-streams')
const shared = globalThis as { [place]?: Set<() => void> }
const open = (shared[place] ??= new Set<() => void>())

/** Ends every stream; their readers come again, and find the next server. */
export const endStreams = (): void => {
  for (const end of [...open]) end()
}

const wordsOf = (told: NonNullable<Told>): string =>
  told.events.map(({ id, data }) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`).join('')

/** Runs a piece of work for each call, one after the other; calls that come meanwhile are one. */
function oneByOne(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let state: 'idle' | 'busy' | 'again' = 'idle'
  const run = async () => {
    do {
      state = 'busy'
      await work()
    } while ((state as string) === 'again')
    state = 'idle'
  }
  return () => {
    if (state === 'idle') run().catch(failed)
    else state = 'again'
  }
}

/**
 * A stream of events that stays open until the reader leaves, may not read any longer, or a quarter
 * of an hour is over. Whether he may is asked with every event and every heartbeat.
 */
export function eventStream(request: Request, { topic, next, ...wanted }: Wanted): Response {
  const encoder = new TextEncoder()
  let { after } = wanted
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const left = new AbortController()
      const say = (text: string) => {
        if (!left.signal.aborted && text !== '') controller.enqueue(encoder.encode(text))
      }
      const tell = async () => {
        const told = await next(after)
        if (!told) {
          end()
          return
        }
        say(wordsOf(told))
        if (told.last > after) wake()
        after = told.last
      }
      const wake = oneByOne(tell, (err) => {
        log.warn({ err }, 'a stream of events was broken off')
        end()
      })
      const unfollow = followTopic(topic, wake)
      const pulse = setInterval(() => {
        say(': still here\n\n')
        wake()
      }, beat)
      const limit = setTimeout(() => end(), longest)
      end = () => {
        if (left.signal.aborted) return
        left.abort()
        unfollow()
        clearInterval(pulse)
        clearTimeout(limit)
        open.delete(end)
        wanted.ended()
        try {
          controller.close()
        } catch {
          // The reader has left, which closed it already.
        }
      }
      open.add(end)
      request.signal.addEventListener('abort', end)
      say('retry: 5000\n\n')
      if (request.signal.aborted) end()
      else wake()
    },
    cancel: () => {
      end()
    },
  })
  return new Response(body, { headers })
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // A proxy that gathers or packs the stream would keep it back.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}
