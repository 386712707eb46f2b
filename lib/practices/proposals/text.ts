import * as z from 'zod'
import {
  isPracticeTheme,
  type PracticePart,
  practiceParts,
  type PracticeTheme,
} from '@/lib/catalog/practices/schema'

/** What a proposal says, as its author typed it. */
export type ProposalText = {
  title: string
  language: string
  country: string
  summary: string
  firstYear: string
  lastYear: string
  themes: PracticeTheme[]
  /** One a line. */
  partners: string
  /** Markdown; a part that is empty is not there. */
  parts: Partial<Record<PracticePart, string>>
  /** As they shall stand beside it; null when the author is not to be named. */
  name: string | null
  institution: string | null
}

type Kept = Omit<ProposalText, 'themes' | 'parts'> & { themes: string; parts: string }

const parts = z.partialRecord(z.enum(practiceParts), z.string())

/** A version's row as what it says. */
export const textOf = (kept: Kept): ProposalText => ({
  ...{ title: kept.title, language: kept.language, country: kept.country, summary: kept.summary },
  ...{ firstYear: kept.firstYear, lastYear: kept.lastYear, partners: kept.partners },
  ...{ name: kept.name, institution: kept.institution },
  themes: z.array(z.string()).parse(JSON.parse(kept.themes)).filter(isPracticeTheme),
  parts: parts.parse(JSON.parse(kept.parts)),
})
