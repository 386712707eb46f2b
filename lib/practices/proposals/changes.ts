import { type PracticePart, practiceParts } from '@/lib/catalog/practices/schema'
import { differences } from '@/lib/forum/posts/differences'
import type { Difference } from '@/lib/forum/posts/schema'
import type { ProposalText } from './text'

const lines = ['title', 'summary', 'firstYear', 'lastYear', 'partners'] as const

export type ChangedField = (typeof lines)[number] | PracticePart | 'language' | 'themes'

/** A field that says something else than in the version before. */
export type Change = { field: ChangedField; parts: readonly Difference[] }

const saidIn = (text: ProposalText): [ChangedField, string][] => [
  ...lines.map((field): [ChangedField, string] => [field, text[field]]),
  ['language', text.language],
  ['themes', text.themes.join(', ')],
  ...practiceParts.map((part): [ChangedField, string] => [part, text.parts[part] ?? '']),
]

/** What was changed from one version to the next, field by field, word by word. */
export function changesBetween(before: ProposalText, after: ProposalText): Change[] {
  const said = new Map(saidIn(before))
  return saidIn(after).flatMap(([field, now]) => {
    const was = said.get(field) ?? ''
    return was === now ? [] : [{ field, parts: differences(was, now) }]
  })
}
