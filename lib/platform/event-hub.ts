import pg from 'pg'
import { engineOf } from './db/engine'
import { env } from './env'
import { eventChannel, lastEvent, topicsAfter } from './events'
import { log } from './log'

type Wake = () => void
type Hub = { followers: Map<string, Set<Wake>>; end: (() => void) | null }

// Next bundles this module more than once into a process, and it must ask only once for all.
const place = Symbol.for('ponte.event-hub')
const shared = globalThis as { [place]?: Hub }
const hub: Hub = (shared[place] ??= { followers: new Map(), end: null })

const wake = (topic: string) => hub.followers.get(topic)?.forEach((one) => one())

/** Milliseconds between two questions; where the database itself says what is new, to be safe. */
const pauses = { sqlite: 1_000, postgresql: 15_000 } as const

/**
 * Asks the database what is new, once for all who follow something in this process; gives what
 * ends the asking.
 */
function poll(): () => void {
  let last: number | null = null
  let busy = false
  const round = async () => {
    if (busy) return
    busy = true
    try {
      if (last === null) last = await lastEvent()
      else {
        const found = await topicsAfter(last)
        last = found.last
        found.topics.forEach(wake)
      }
    } catch (err) {
      log.warn({ err }, 'what is new could not be asked for')
    } finally {
      busy = false
    }
  }
  void round()
  const timer = setInterval(() => void round(), pauses[engineOf(env.DATABASE_URL)])
  return () => clearInterval(timer)
}

/** Has PostgreSQL say at once what is new; when the line is lost, the poll goes on and it is tried again. */
function listen(): () => void {
  let ended = false
  let client: pg.Client | null = null
  let retry: NodeJS.Timeout | undefined
  const again = () => {
    if (ended || retry) return
    retry = setTimeout(connect, 1_000 + Math.random() * 4_000)
  }
  const connect = () => {
    retry = undefined
    const line = new pg.Client({ connectionString: env.DATABASE_URL })
    client = line
    line.on('notification', ({ payload }) => wake(payload ?? ''))
    line.on('error', again)
    line.on('end', again)
    line
      .connect()
      .then(() => line.query(`LISTEN ${eventChannel}`))
      .catch(again)
  }
  connect()
  return () => {
    ended = true
    clearTimeout(retry)
    void client?.end().catch(() => undefined)
  }
}

function begin(): () => void {
  const ends = [poll(), ...(engineOf(env.DATABASE_URL) === 'postgresql' ? [listen()] : [])]
  return () => ends.forEach((end) => end())
}

/**
 * Is called whenever a topic has something new, until what it returns is called. What is new, the
 * follower reads by itself: a call may come too often, and late, but in the end one comes.
 */
export function followTopic(topic: string, follower: Wake): () => void {
  const followers = hub.followers.get(topic) ?? new Set()
  hub.followers.set(topic, followers.add(follower))
  hub.end ??= begin()
  return () => {
    followers.delete(follower)
    if (followers.size === 0 && hub.followers.get(topic) === followers) hub.followers.delete(topic)
    if (hub.followers.size > 0) return
    hub.end?.()
    hub.end = null
  }
}
