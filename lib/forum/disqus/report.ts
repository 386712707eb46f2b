import { stringify } from 'csv-stringify/sync'
import { pageAddress } from './rules/links'
import type { Analysis, Decision, MappedThread, Reason, ThreadSummary } from './schema'

export type ReportedThread = Pick<
  ThreadSummary,
  'sourceId' | 'link' | 'title' | 'posts' | 'live' | 'deleted' | 'spam' | 'orphaned' | 'tombstones'
> & {
  decision: Decision
  reason: Reason
  /** Other threads that go to the same forum. */
  merged: number
  /** The language that the address names. */
  language: string | null
}

/** What an import would do, and with what. */
export type Report = {
  sourceForum: string
  threads: ReportedThread[]
  totals: Record<
    'threads' | 'mapped' | 'skipped' | 'unmapped' | 'posts' | 'shown' | 'tombstones',
    number
  > &
    Record<'deleted' | 'spam' | 'orphaned' | 'homeless' | 'malformed', number>
  homeless: readonly string[]
  malformed: readonly string[]
  authors: Analysis['authors']
  unknown: Analysis['unknown']
}

export const placeKey = (decision: Decision): string =>
  decision && decision !== 'skip' ? `${decision.edition}/${decision.module}` : ''

/** The report of an export under a map. */
export function reportOf(analysis: Analysis, mapped: readonly MappedThread[]): Report {
  const decisions = new Map(mapped.map((one) => [one.sourceId, one]))
  const together = new Map<string, number>()
  for (const { decision } of mapped)
    together.set(placeKey(decision), (together.get(placeKey(decision)) ?? 0) + 1)
  const threads = analysis.threads.map((thread): ReportedThread => {
    const { decision = null, reason = 'none' } = decisions.get(thread.sourceId) ?? {}
    const { sourceId, link, title, posts, live, deleted, spam, orphaned, tombstones } = thread
    return {
      ...{ sourceId, link, title, posts, live, deleted, spam, orphaned, tombstones },
      ...{ decision, reason },
      merged: placeKey(decision) === '' ? 0 : (together.get(placeKey(decision)) ?? 1) - 1,
      language: pageAddress(link)?.language ?? null,
    }
  })
  const going = threads.filter(({ decision }) => placeKey(decision) !== '')
  const sum = (
    of: readonly ReportedThread[],
    what: 'posts' | 'live' | 'deleted' | 'spam' | 'orphaned' | 'tombstones',
  ) => of.reduce((total, thread) => total + thread[what], 0)
  const { homeless, malformed } = analysis
  return {
    sourceForum: analysis.sourceForum,
    threads,
    totals: {
      threads: threads.length,
      mapped: going.length,
      skipped: threads.filter(({ decision }) => decision === 'skip').length,
      unmapped: threads.filter(({ decision }) => decision === null).length,
      posts: sum(threads, 'posts') + homeless.length + malformed.length,
      shown: sum(going, 'live'),
      tombstones: sum(going, 'tombstones'),
      deleted: sum(threads, 'deleted'),
      spam: sum(threads, 'spam'),
      orphaned: sum(going, 'orphaned'),
      homeless: homeless.length,
      malformed: malformed.length,
    },
    ...{ homeless, malformed, authors: analysis.authors, unknown: analysis.unknown },
  }
}

const whither = (decision: Decision) =>
  decision === 'skip' ? 'skip' : placeKey(decision) || '(undecided)'

const columns = ['posts', 'live', 'deleted', 'spam', 'orphaned', 'tombstones', 'merged'] as const

/** The report's threads as CSV for a spreadsheet; what it would take for a formula is escaped. */
export const reportCsv = ({ threads }: Report): string =>
  stringify(
    [
      ['thread', 'title', 'link', 'edition', 'module', 'why', 'language', ...columns],
      ...threads.map((thread) => {
        const { sourceId, title, link, decision, reason, language } = thread
        const place = decision === 'skip' ? ['skip', ''] : [decision?.edition, decision?.module]
        return [
          ...[sourceId, title, link, ...place.map((word) => word ?? ''), reason, language ?? ''],
          ...columns.map((column) => String(thread[column])),
        ]
      }),
    ],
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  )

const list = (ids: readonly string[]) =>
  ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ')

/** The report for a terminal. */
export function reportText(report: Report): string {
  const { totals, authors, unknown } = report
  const lines = report.threads
    .filter(({ posts }) => posts > 0)
    .map((thread) => {
      const numbers = columns.filter((column) => thread[column] > 0)
      const counted = numbers.map((column) => `${thread[column]} ${column}`).join(', ')
      const why = thread.reason === 'none' ? '' : ` (${thread.reason})`
      return `${thread.sourceId}  ${thread.title || thread.link}\n    → ${whither(thread.decision)}${why}: ${counted}`
    })
  const silent = report.threads.length - lines.length
  return [
    `DISQUS forum "${report.sourceForum}"`,
    '',
    ...lines,
    ...(silent > 0 ? [`${silent} threads without a post: nothing is made of them`] : []),
    '',
    `threads   ${totals.threads}: ${totals.mapped} mapped, ${totals.skipped} skipped, ${totals.unmapped} undecided`,
    `posts     ${totals.posts}: ${totals.shown} will be shown, ${totals.tombstones} kept empty for their answers`,
    `left out  ${totals.deleted} deleted, ${totals.spam} spam, of which those kept empty`,
    `orphaned  ${totals.orphaned} answers whose parent is missing begin threads of their own`,
    ...(totals.homeless > 0
      ? [`homeless  ${list(report.homeless)}: their thread is not in the file`]
      : []),
    ...(totals.malformed > 0
      ? [`unread    ${list(report.malformed.map((id) => id || '(no id)'))}`]
      : []),
    `authors   ${authors.account} accounts, ${authors.email} known by e-mail, ${authors.guest} posts of guests, ${authors.erased} of nobody`,
    ...Object.entries(unknown).map(([path, count]) => `unknown   <${path}> ${count} times`),
  ].join('\n')
}
