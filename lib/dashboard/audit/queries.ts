import { endOfDay, startOfDay } from '@/lib/editions/rules'
import { sortKey } from '@/lib/i18n/sort-key'
import { reader } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { canReadAudit } from '../policy'
import { pageOf } from '../rules'
import type { AuditCursor, AuditFilter } from './schema'

/** One act: who did what to what, when; names are those of today. */
export type AuditedAct = {
  id: string
  at: Date
  action: string
  subjectKind: string
  subjectId: string
  /** Null: nobody signed in, or the system by itself. */
  actor: { id: string; name: string | null; email: string | null } | null
  /** The name of the account that it was done to, where it was one. */
  subject: string | null
  edition: string | null
  detail: Record<string, unknown> | null
}

export type AuditPage = { acts: AuditedAct[]; newer: string | null; older: string | null }

/** @throws Forbidden `signInFirst` for a stranger, NotFound for who may not read it */
export function requireReadsAudit(viewer: Viewer): void {
  if (!viewer.account) throw new Forbidden('signInFirst')
  if (!canReadAudit(viewer)) throw new NotFound()
}

const mostActors = 200

async function matching(filter: AuditFilter): Promise<Prisma.AuditEntryWhereInput> {
  const { who, action, edition, from, until } = filter
  const at = {
    ...(from && { gte: startOfDay(from, 'UTC') }),
    ...(until && { lt: endOfDay(until, 'UTC') }),
  }
  return {
    ...(action && { action }),
    ...(edition && { editionId: edition }),
    ...((from ?? until) && { at }),
    ...(who && (await doneBy(who))),
  }
}

/** What people of this name did; who signs in or makes an account acts before he is known. */
async function doneBy(who: string): Promise<Prisma.AuditEntryWhereInput> {
  const ids = await actorsCalled(who)
  const own = { actorId: null, subjectKind: 'account', subjectId: { in: ids } }
  return { OR: [{ actorId: { in: ids } }, own] }
}

async function actorsCalled(who: string): Promise<string[]> {
  const key = sortKey(who)
  const rows = await reader.account.findMany({
    where: {
      OR: [{ email: who.toLowerCase() }, ...(key ? [{ nameKey: { contains: key } }] : [])],
    },
    take: mostActors,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

const onePage = 50

/**
 * The record of acts, newest first, page by page.
 * @throws Forbidden `signInFirst`, NotFound for who is no administrator
 */
export async function auditPage(
  viewer: Viewer,
  filter: AuditFilter,
  { older, newer }: AuditCursor,
  size = onePage,
): Promise<AuditPage> {
  requireReadsAudit(viewer)
  const where = await matching(filter)
  const backwards = newer !== null && older === null
  const cursor = older ?? newer
  const rows = await reader.auditEntry.findMany({
    // Ids are made in the order of time.
    where: { ...where, ...(cursor && { id: backwards ? { gt: cursor } : { lt: cursor } }) },
    orderBy: { id: backwards ? 'asc' : 'desc' },
    take: size + 1,
    include: { detail: true },
  })
  const { rows: entries, more } = pageOf(rows, size, backwards)
  const [people, editions] = await Promise.all([
    reader.account.findMany({
      where: { id: { in: accountsIn(entries) } },
      select: { id: true, name: true, email: true },
    }),
    reader.edition.findMany({
      where: { id: { in: entries.flatMap(({ editionId }) => editionId ?? []) } },
      select: { id: true, slug: true },
    }),
  ])
  const acts = entries.map(({ id, at, action, subjectKind, subjectId, ...entry }) => {
    const { editionId, detail } = entry
    const actorId = entry.actorId ?? (subjectKind === 'account' ? subjectId : null)
    const person = (id: string) => people.find((one) => one.id === id)
    return {
      ...{ id, at, action, subjectKind, subjectId },
      actor: actorId === null ? null : (person(actorId) ?? { id: actorId, ...nobody }),
      subject: subjectKind === 'account' ? (person(subjectId)?.name ?? null) : null,
      edition: editions.find(({ id }) => id === editionId)?.slug ?? null,
      detail: detail ? (JSON.parse(detail.body) as Record<string, unknown>) : null,
    }
  })
  return {
    acts,
    newer: (backwards ? more : cursor !== null) ? (entries[0]?.id ?? null) : null,
    older: (backwards || more ? entries.at(-1)?.id : null) ?? null,
  }
}

const nobody = { name: null, email: null }

type Entry = { actorId: string | null; subjectKind: string; subjectId: string }

const accountsIn = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ actorId, subjectKind, subjectId }) => [
    ...(actorId === null ? [] : [actorId]),
    ...(subjectKind === 'account' ? [subjectId] : []),
  ])
