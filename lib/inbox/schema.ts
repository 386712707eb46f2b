import * as z from 'zod'
import type { Locale } from '@/lib/i18n/locales'

/** Why something is in the inbox, in the order in which it is to be dealt with. */
export const reasons = [
  'held',
  'reported',
  'unanswered',
  'newcomer',
  'assignment',
  'proposal',
  'application',
  'claim',
  'failed',
  'silent',
] as const
export type Reason = (typeof reasons)[number]

/** Those that need not come to anything: a facilitator may put them aside. */
export const asideReasons: readonly Reason[] = ['unanswered', 'newcomer', 'failed', 'silent']

/** Days after which an entry counts as old, as the filter offers them. */
export const ages = [1, 2, 7] as const

const reason = z.enum(reasons)
const absent = <T extends z.ZodType>(type: T) => type.nullable().catch(null)

/** What the inbox's address asks for; what makes no sense is left out. */
export const inboxFilterSchema = z.object({
  reason: absent(reason),
  /** The id of an edition, or of one forum in it. */
  place: absent(z.uuid()),
  /** Of posts, a language's tag. */
  language: absent(z.string().regex(/^[a-z]{2,3}$/)),
  /** In days: only what has waited longer. */
  age: absent(z.coerce.number().pipe(z.literal(ages))),
})
export type InboxFilter = z.infer<typeof inboxFilterSchema>

const subject = z.string().min(1).max(100)

/** One entry, by what puts it into the inbox. */
export const entrySchema = z.object({ reason, subject })
export type EntryInput = z.infer<typeof entrySchema>

export const passEntrySchema = entrySchema.extend({ to: z.uuid() })
export type PassEntryInput = z.infer<typeof passEntrySchema>

/** What was just done, as the address tells it, so that it can be undone. */
export const doneSchema = z.object({
  done: absent(z.enum(['taken', 'passed', 'aside', 'released'])),
  of: absent(reason),
  subject: absent(subject),
})
export type Done = z.infer<typeof doneSchema>

/** A place of work: an edition that runs, and the forums of its modules. */
export type InboxEdition = {
  id: string
  slug: string
  name: string
  course: string
  opensAt: Date
  closesAt: Date | null
  forums: { id: string; module: string; title: string }[]
}

/** Who takes care of an entry. */
export type Taken = { by: string; name: string; isOwn: boolean; passedBy: string | null }

export type InboxEntry = {
  reason: Reason
  /** What it is about: a post, a text, a claim, an enrolment. */
  subject: string
  edition: InboxEdition | null
  /** The title of the module or item that it belongs to. */
  place: string | null
  /** Whom it comes from or is about; a country's code when a whole delegation. */
  who: { kind: 'person' | 'country' | 'group'; name: string }
  language: string | null
  /** The beginning of what was written. */
  text: string | null
  /** How many reports, or attempts. */
  times: number | null
  since: Date
  /** Where it is dealt with. */
  path: string
}

/** Where entries are looked for, and which. */
export type Scope = {
  editions: ReadonlyMap<string, InboxEdition>
  forums: ReadonlyMap<string, { edition: InboxEdition; module: string; title: string }>
  locale: Locale
  now: Date
  /** Only what has waited since before this. */
  before: Date
  language: string | null
  /** The one subject that is asked about. */
  only: string | null
  /** Entries to bring at most; all are counted. */
  most: number
}

/** What a source of entries found: how many there are, and the oldest of them. */
export type Found = { count: number; entries: InboxEntry[] }

export type InboxGroup = {
  reason: Reason
  count: number
  entries: (InboxEntry & { taken: Taken | null })[]
}

/** Somebody to whom entries can be passed on: where he facilitates, and the languages that he reads. */
export type Colleague = {
  id: string
  name: string
  editions: 'all' | string[]
  languages: string[]
}
