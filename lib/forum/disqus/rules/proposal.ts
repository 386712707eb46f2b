import type { Decision, MappedThread, Reason, ThreadSummary } from '../schema'
import { pageAddress, pageKey } from './links'

/** A forum that threads can go to, by the words of its address. */
export type Target = { edition: string; module: string; moduleId: string }

export type Known = {
  targets: readonly Target[]
  /** What earlier imports settled, by `pageKey`. */
  settled: ReadonlyMap<string, { edition: string; module: string }>
  /** Hosts of the old site; empty: the host with most posts. */
  hosts: readonly string[]
}

const placeOf = ({ edition, module }: Target) => ({ edition, module })

const word = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** `02-good-practices.html` and `good-practices` name one module. */
const stem = (segment: string) =>
  word(segment)
    .replace(/\.\w{2,5}$/, '')
    .replace(/^\d{1,2}[-_.]/, '')

const byIdentifier = (identifier: string, targets: readonly Target[]) =>
  identifier === ''
    ? undefined
    : targets.find(({ moduleId, module }) =>
        [moduleId, module].some((name) => word(name) === word(identifier)),
      )

function bySlug(path: string, targets: readonly Target[]) {
  const segments = path
    .split(/[/?&=]/)
    .filter(Boolean)
    .map(stem)
  const found = targets.filter(({ module }) => segments.includes(stem(module)))
  // Two modules in one address name neither.
  return new Set(found.map(({ moduleId }) => moduleId)).size === 1 ? found[0] : undefined
}

/** The host on which most was written. */
export function mainHost(threads: readonly ThreadSummary[]): string | null {
  const counts = new Map<string, number>()
  for (const { link, live } of threads) {
    const host = pageAddress(link)?.host
    if (host) counts.set(host, (counts.get(host) ?? 0) + live)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

function proposeOne(thread: ThreadSummary, known: Known, hosts: readonly string[]): MappedThread {
  const as = (reason: Reason, decision: Decision): MappedThread => ({
    sourceId: thread.sourceId,
    reason,
    decision,
  })
  if (thread.isDeleted) return as('deleted', 'skip')
  if (thread.live === 0) return as('empty', 'skip')
  const named = byIdentifier(thread.identifier, known.targets)
  if (named) return as('identifier', placeOf(named))
  const address = pageAddress(thread.link)
  if (!address || !hosts.includes(address.host)) return as('foreign', null)
  const settled = known.settled.get(pageKey(address))
  if (settled) return as('link', settled)
  const slugged = bySlug(address.path, known.targets)
  return slugged ? as('slug', placeOf(slugged)) : as('none', null)
}

/**
 * Where each thread of an export should go: by the name that the old page gave itself, by what an
 * earlier import settled for its address, by a module's name in its address; in this order. Addresses
 * of other sites, deleted threads and threads without a live post go nowhere.
 */
export function propose(threads: readonly ThreadSummary[], known: Known): MappedThread[] {
  const main = mainHost(threads)
  const hosts =
    known.hosts.length > 0 ? known.hosts.map((host) => host.toLowerCase()) : main ? [main] : []
  return threads.map((thread) => proposeOne(thread, known, hosts))
}
