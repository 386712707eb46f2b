import type { PracticeDraft } from '@/lib/catalog/draft'
import { practiceParts } from '@/lib/catalog/practices/schema'
import { regionOf } from '@/lib/i18n/regions'
import { renderPost } from '@/lib/markdown/render'
import type { PracticePage } from '../practice-queries'
import { partnersIn, yearIn } from './rules'
import type { ProposalText } from './text'

/** A proposal as a practice of the library; `id` is that of both. */
export function practiceOf(id: string, text: ProposalText): PracticeDraft {
  const { language, title, summary, country, themes } = text
  const region = regionOf(country)
  const first = yearIn(text.firstYear)
  const parts = practiceParts.flatMap((part) => {
    const written = text.parts[part]
    return written === undefined ? [] : [[part, renderPost(written)] as const]
  })
  return {
    ...{ id, originalLanguage: language, countries: [country], themes, sources: [] },
    regions: region ? [region] : [],
    years: first === null ? null : { first, last: yearIn(text.lastYear) ?? first },
    texts: [
      {
        ...{ language, title, summary, hash: id },
        partners: partnersIn(text.partners),
        parts: Object.fromEntries(parts),
      },
    ],
  }
}

/** A proposal as its page in the library would show it. */
export function shownAs(id: string, text: ProposalText): PracticePage {
  const { texts, years, countries, themes } = practiceOf(id, text)
  const { language, title, summary, country, name, institution } = text
  const [told] = texts
  return {
    ...{ id, language, languages: [language], title, summary, countries, themes },
    partners: told?.partners ?? [],
    parts: practiceParts.flatMap((part) => {
      const html = told?.parts[part]
      return html === undefined ? [] : [{ part, html }]
    }),
    ...{ firstYear: years?.first ?? null, lastYear: years?.last ?? null },
    ...{ isListed: true, sources: [], citations: [] },
    proposed: { name, institution, country, publishedAt: null },
  }
}
