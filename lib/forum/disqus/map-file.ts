import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import * as z from 'zod'
import type { Target } from './rules/proposal'
import { pageAddress, pageKey } from './rules/links'
import type { Analysis, MappedThread } from './schema'

const row = z.object({
  thread: z.string().trim().default(''),
  link: z.string().trim().default(''),
  edition: z.string().trim().default(''),
  module: z.string().trim().default(''),
})

/** Something in a map that cannot be meant, with the line it stands on. */
export type MapFault = { line: number; what: string }

export class UnreadableMap extends Error {
  constructor(readonly faults: readonly MapFault[]) {
    super(faults.map(({ line, what }) => `line ${line}: ${what}`).join('\n'))
    this.name = 'UnreadableMap'
  }
}

/** A proposal or a decision as a file for a spreadsheet; `posts`, `title` and `why` are for the eye. */
export function mapCsv(analysis: Analysis, mapped: readonly MappedThread[]): string {
  const decisions = new Map(mapped.map((one) => [one.sourceId, one]))
  const lines = analysis.threads.map(({ sourceId, link, title, live }) => {
    const { decision = null, reason = '' } = decisions.get(sourceId) ?? {}
    const place = decision === 'skip' ? ['skip', ''] : [decision?.edition, decision?.module]
    return [sourceId, link, ...place.map((word) => word ?? ''), String(live), title, reason]
  })
  return stringify([['thread', 'link', 'edition', 'module', 'posts', 'title', 'why'], ...lines], {
    escape_formulas: true,
  })
}

/**
 * Reads a map: which thread goes to which module of which edition. A thread is named by its key, or
 * by its link alone; `skip` as edition leaves it out, an empty edition leaves it undecided.
 * @throws UnreadableMap naming every line that cannot be meant
 */
export function readMap(
  csv: string,
  analysis: Analysis,
  targets: readonly Target[],
): MappedThread[] {
  const faults: MapFault[] = []
  const byId = new Set(analysis.threads.map(({ sourceId }) => sourceId))
  const byLink = threadsByLink(analysis)
  const decided = new Map<string, MappedThread>()
  linesOf(csv).forEach(({ thread, link, edition, module }, index) => {
    const line = index + 2
    // A spreadsheet's guard against formulas.
    const key = thread.replace(/^'/, '')
    const named = key !== '' ? (byId.has(key) ? [key] : []) : (byLink.get(linkKey(link)) ?? [])
    const isThere = targets.some((to) => to.edition === edition && to.module === module)
    if (named.length === 0) faults.push({ line, what: `no thread "${key || link}" in the export` })
    else if (edition === '' && module === '') return
    else if (edition !== 'skip' && !isThere)
      faults.push({ line, what: `no forum of module "${module}" in edition "${edition}"` })
    else
      for (const sourceId of named)
        decided.set(sourceId, {
          sourceId,
          reason: 'map',
          decision: edition === 'skip' ? 'skip' : { edition, module },
        })
  })
  if (faults.length > 0) throw new UnreadableMap(faults)
  return analysis.threads.map(
    ({ sourceId }) => decided.get(sourceId) ?? { sourceId, reason: 'none', decision: null },
  )
}

function linesOf(csv: string) {
  try {
    const records: unknown = parse(csv, {
      ...{ columns: true, bom: true, skip_empty_lines: true, trim: true },
      ...{ relax_column_count: true, delimiter: [',', ';'] },
    })
    return z.array(row).parse(records)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new UnreadableMap([{ line: 1, what }])
  }
}

const linkKey = (link: string): string => {
  const address = pageAddress(link)
  return address ? `${address.host}${pageKey(address)}` : link
}

function threadsByLink({ threads }: Analysis): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { sourceId, link } of threads)
    found.set(linkKey(link), [...(found.get(linkKey(link)) ?? []), sourceId])
  return found
}
