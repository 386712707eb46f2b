import { reader } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Viewer } from '@/lib/platform/viewer'
import type { EvidenceKind } from '@/lib/progress/rules'
import { rowsOf } from '../roll-file'
import { readRoll, type Roll } from '../rules/roll'
import { rollLearners } from './learners'
import { ledEditions } from '../policy'
import type { SessionAddress } from '../schema'

/** Somebody of the list; `proof` says why the session counts as done, null while it does not. */
export type Attendant = {
  enrolment: string
  name: string
  country: string
  institution: string | null
  proof: { kind: EvidenceKind; at: Date; by: string | null } | null
}

export type Attendance = {
  edition: { id: string; slug: string; timeZone: string }
  attendants: Attendant[]
  /** The cursor of the next page. */
  after: string | null
}

const editionOf = async (viewer: Viewer, { edition: slug, item }: SessionAddress) => {
  const edition = await reader.edition.findFirst({
    where: {
      AND: [{ slug }, ledEditions(viewer)],
      items: { some: { itemId: item, criterion: 'attended' } },
    },
    select: { id: true, slug: true, timeZone: true },
  })
  if (!edition) throw new NotFound()
  return edition
}

/** How many of how many have a session done. */
export async function attendanceCount(
  viewer: Viewer,
  address: SessionAddress,
): Promise<{ attended: number; enrolled: number }> {
  const { id: editionId } = await editionOf(viewer, address)
  const done = { completions: { some: { itemId: address.item } } }
  const [enrolled, attended] = await Promise.all([
    reader.enrolment.count({ where: { editionId, leftAt: null } }),
    reader.enrolment.count({ where: { editionId, leftAt: null, ...done } }),
  ])
  return { attended, enrolled }
}

/** One page of an edition's learners by name, and whether each was in a session; without addresses. */
export async function attendance(
  viewer: Viewer,
  address: SessionAddress,
  after: string | null,
  size: number,
): Promise<Attendance> {
  const edition = await editionOf(viewer, address)
  const editionId = edition.id
  const place =
    after === null
      ? null
      : await reader.enrolment.findFirst({
          where: { id: after, editionId },
          select: { nameKey: true, id: true },
        })
  const behind = place && {
    OR: [{ nameKey: { gt: place.nameKey } }, { nameKey: place.nameKey, id: { gt: place.id } }],
  }
  const rows = await reader.enrolment.findMany({
    where: { editionId, leftAt: null, ...behind },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: size + 1,
    select: {
      id: true,
      country: true,
      account: { select: { name: true } },
      institution: { select: { name: true } },
      evidence: {
        where: { itemId: address.item },
        orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
        take: 1,
        select: { kind: true, recordedAt: true, confirmedById: true },
      },
    },
  })
  const shown = rows.slice(0, size)
  const names = await namesOf(shown.flatMap(({ evidence }) => evidence[0]?.confirmedById ?? []))
  const attendants = shown.map(({ id, country, account, institution, evidence }): Attendant => {
    const [first] = evidence
    const by = first?.confirmedById
    const proof = first && {
      kind: first.kind as EvidenceKind,
      at: first.recordedAt,
      by: by ? (names.get(by) ?? null) : null,
    }
    const facts = { name: account.name, country, institution: institution?.name ?? null }
    return { enrolment: id, ...facts, proof: proof ?? null }
  })
  return { edition, attendants, after: rows.length > size ? (shown.at(-1)?.id ?? null) : null }
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/**
 * What a list of attendance would come to, line by line; nothing is noted.
 * @throws Invalid when it is no list
 */
export async function checkedRoll(
  viewer: Viewer,
  address: SessionAddress & { list: string },
): Promise<Roll> {
  const { id: editionId } = await editionOf(viewer, address)
  const rows = rowsOf(address.list)
  return readRoll(rows, await rollLearners(reader, { editionId, itemId: address.item }))
}
