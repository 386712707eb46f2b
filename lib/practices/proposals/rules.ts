import { type PracticePart, practiceParts } from '@/lib/catalog/practices/schema'
import { linkCount } from '@/lib/forum/guests/rules'
import type { Fault } from '@/lib/platform/errors'
import type { ProposalText } from './text'

const proposalStatuses = [
  'draft',
  'sent',
  'changes',
  'published',
  'refused',
  'withdrawn',
  'removed',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** A kept state; what nobody knows counts as given up. */
export const statusOf = (kept: string): ProposalStatus =>
  proposalStatuses.find((status) => status === kept) ?? 'withdrawn'

/** From which states each act leads on, and to which. A state that is not named stays for good. */
export const acts = {
  send: { from: ['draft', 'changes'], to: 'sent' },
  changes: { from: ['sent'], to: 'changes' },
  publish: { from: ['sent'], to: 'published' },
  refuse: { from: ['sent'], to: 'refused' },
  withdraw: { from: ['draft', 'sent', 'changes'], to: 'withdrawn' },
  remove: { from: ['published'], to: 'removed' },
} as const satisfies Record<string, { from: readonly ProposalStatus[]; to: ProposalStatus }>

export type ProposalAct = keyof typeof acts

export const canStill = (act: ProposalAct, status: string): boolean =>
  (acts[act].from as readonly string[]).includes(status)

/** Proposals of one person that are neither published nor given up. */
export const mostOpen = 5

/** A stored text is gone on from by a form that shows it, or that wrote it. */
export const goesOnFrom = (
  kept: { savedAt: Date; page: string },
  sent: { basis: string; page: string },
): boolean => sent.basis === kept.savedAt.toISOString() || sent.page === kept.page

const fewestParts = 2
const mostLinks = 10
const [firstYear, lastYear] = [1900, 2100]

/** A year as it was typed; null when it is none. */
export const yearIn = (typed: string): number | null => {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0
  return year >= firstYear && year <= lastYear ? year : null
}

const yearFaults = (text: ProposalText): Record<string, Fault> => {
  const [first, last] = [yearIn(text.firstYear), yearIn(text.lastYear)]
  if (text.firstYear !== '' && first === null) return { firstYear: { code: 'year' } }
  if (text.lastYear !== '' && last === null) return { lastYear: { code: 'year' } }
  if (first === null && last !== null) return { firstYear: { code: 'required' } }
  return first !== null && last !== null && last < first
    ? { lastYear: { code: 'yearsReversed' } }
    : {}
}

const partFaults = ({ parts }: ProposalText): Record<string, Fault> => {
  const written = practiceParts.filter((part) => parts[part] !== undefined)
  const empty = practiceParts.find((part) => parts[part] === undefined)
  if (written.length < fewestParts && empty)
    return { [empty]: { code: 'tooFewParts', values: { min: fewestParts } } }
  let left = mostLinks
  const beyond = written.find((part) => (left -= linkCount(parts[part] ?? '')) < 0)
  return beyond ? { [beyond]: { code: 'tooManyAddresses', values: { max: mostLinks } } } : {}
}

/** What a text still lacks before it can be sent, by field. */
export const faultsBeforeSending = (text: ProposalText): Record<string, Fault> => ({
  ...(text.title === '' ? { title: { code: 'required' } } : {}),
  ...(text.themes.length === 0 ? { themes: { code: 'required' } } : {}),
  ...yearFaults(text),
  ...partFaults(text),
})

/** The parts that say something, from what was typed for each. */
export const partsIn = (
  typed: Readonly<Record<PracticePart, string>>,
): Partial<Record<PracticePart, string>> =>
  Object.fromEntries(
    practiceParts.flatMap((part) => (typed[part].trim() === '' ? [] : [[part, typed[part]]])),
  )

/** Whoever took part, one a line, as they were typed. */
export const partnersIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line, at, lines) => line !== '' && lines.indexOf(line) === at)

/** The page on which a proposal is written. */
export const proposalPath = (locale: string, id: string): string =>
  `/${locale}/practices/propose/${id}`

/** The page on which it is read and decided on. */
export const reviewPath = (locale: string, id: string): string =>
  `/${locale}/moderation/practices/${id}`
