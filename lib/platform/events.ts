import { engineOf } from './db/engine'
import { db, reader, type Tx } from './db'
import { env } from './env'

type Happened = { topic: string; kind: string; subjectId: string }

/** The channel on which PostgreSQL says that a topic has something new. */
export const eventChannel = 'ponte_events'

/**
 * Notes that something happened, in the transaction in which it does. Events of one topic are
 * committed in the order of their numbers, so who has read up to one has missed none: on
 * PostgreSQL a lock until the end of the transaction sees to it, on SQLite there is one writer.
 */
export async function recordEvent(tx: Tx, event: Happened, now: Date): Promise<void> {
  const { topic, kind, subjectId } = event
  const announces = engineOf(env.DATABASE_URL) === 'postgresql'
  if (announces)
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${topic}))::text AS "locked"`
  await tx.event.create({
    data: { topic, kind, subjectId, occurredAt: now },
    select: { sequence: true },
  })
  if (announces) await tx.$queryRaw`SELECT pg_notify(${eventChannel}, ${topic})::text AS "told"`
}

/** The topics in which something happened after an event, and the last event of all. */
export async function topicsAfter(sequence: number): Promise<{ topics: string[]; last: number }> {
  const events = await reader.event.groupBy({
    by: ['topic'],
    where: { sequence: { gt: sequence } },
    _max: { sequence: true },
  })
  const last = Math.max(sequence, ...events.map(({ _max }) => _max.sequence ?? 0))
  return { topics: events.map(({ topic }) => topic), last }
}

/** The number of the last event so far. */
export async function lastEvent(): Promise<number> {
  const { _max } = await reader.event.aggregate({ _max: { sequence: true } })
  return _max.sequence ?? 0
}

/** How long somebody may be away and still be told what happened meanwhile, in days. */
const kept = 7

/** Deletes what nobody follows any more. */
export async function forgetOldEvents(now: Date): Promise<void> {
  const before = new Date(now.getTime() - kept * 86_400_000)
  await db.event.deleteMany({ where: { occurredAt: { lt: before } } })
}
